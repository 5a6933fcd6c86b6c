import type { Certainty } from '../../../src/records/index.ts';

/**
 * Sentences of our own, in the manner of news of all kinds, each with the claims a careful reader draws from it and how
 * sure they are. Written by one annotator (a language model) without sight of the rules under test; names are invented.
 *
 * How one judges:
 * - Certainty is how sure the sayer presents the content, or the narrator where the hedge is the narrator's
 *   ("reportedly", "could not be verified"). "Said" with an unhedged content is stated, also where the content itself is
 *   a negation ("there was no sign of …"), and so are "did not deny", "never disputed" and findings of documents.
 * - Estimated: the sayer gives a size or number and calls it an estimate. Believed: thoughts, suspicions, opinions,
 *   fears of what is or was, and "probably" in what is said. Alleged: claims, accusations, "reportedly", "is said to",
 *   "is reported to". Unconfirmed: rumours, and what the narrator says nobody could verify, whoever says it. Denied: the
 *   source denies the content or calls it untrue, whatever kind of saying it answers; the content is what is denied.
 *   Expected: plans, threats, promises, forecasts, and any future in what is said.
 * - Where hedges of one content are nested, it is one claim and the weaker counts: a denial over all, then unconfirmed,
 *   alleged, then what the sayer thinks, estimates or plans, and last the bare "said" or "confirmed".
 * - Questions, conditions, imperatives and negated speech ("did not say that") are no claims; nor is narration, nor a
 *   hedge on a number alone ("an estimated 300 families").
 * - A figure in a claim has the claim's certainty, elsewhere that of the hedge beside it, else it is stated. Words of
 *   bound and approximation ("up to", "nearly") make no figure less sure. `text` is the number with its currency,
 *   magnitude, percent word or measure, without words of bound or hedge: a figure found contains it. `figures`
 *   are those judged, not always all of the sentence.
 * - `content` is what people would draw as said, without the frame; parts are joined by " … ". It is for a rough check.
 *   A subject raised out of its clause ("X is believed to …") belongs to it.
 *
 * Left out, since two readers could differ: doubts, "assesses", "put at" without the word estimate, "may" and "could",
 * "believes … will", a bare "is to" of the narrator, hopes, demands, and "said an estimated 300 …".
 */
export const CERTAINTY_SENTENCES: readonly {
  text: string;
  claims: readonly { content: string; certainty: Certainty }[];
  figures?: readonly { text: string; certainty: Certainty }[];
}[] = [
  // One claim, stated.
  {
    text: 'Mayor Ilse Brandvik wrote on Tuesday that the east bridge had reopened to buses.',
    claims: [{ content: 'the east bridge had reopened to buses', certainty: 'stated' }],
  },
  {
    text: '"We buried four of our neighbours this morning," said Tomas Okonedo, who runs the only bakery in the village.',
    claims: [{ content: 'We buried four of our neighbours this morning', certainty: 'stated' }],
    figures: [{ text: 'four', certainty: 'stated' }],
  },
  {
    text: 'According to the fire brigade, the blaze in Lower Harn started in a ground-floor laundry shortly before the night shift arrived.',
    claims: [
      {
        content: 'the blaze in Lower Harn started in a ground-floor laundry shortly before the night shift arrived',
        certainty: 'stated',
      },
    ],
  },
  {
    text: 'After weeks in which her name had simply vanished from the rosters, the airline confirmed that its chief pilot, Renske Odum, left the company in March.',
    claims: [{ content: 'its chief pilot, Renske Odum, left the company in March', certainty: 'stated' }],
  },
  {
    text: 'Pressed by reporters outside the capitol, Governor Pell acknowledged that shelters in the north ran out of blankets on the first night of the storm.',
    claims: [
      { content: 'shelters in the north ran out of blankets on the first night of the storm', certainty: 'stated' },
    ],
  },
  {
    text: "The trawler's owner never disputed that the vessel was fishing inside the reserve.",
    claims: [{ content: 'the vessel was fishing inside the reserve', certainty: 'stated' }],
  },
  {
    text: 'The justice ministry did not deny that 14 prisoners had been moved to the island at night.',
    claims: [{ content: '14 prisoners had been moved to the island at night', certainty: 'stated' }],
    figures: [{ text: '14', certainty: 'stated' }],
  },
  {
    text: 'Officials in Kessary said there was no sign of survivors beneath the collapsed warehouse.',
    claims: [{ content: 'there was no sign of survivors beneath the collapsed warehouse', certainty: 'stated' }],
  },
  {
    text: "Her striker has scored in nine straight matches, coach Anneli Vroom told reporters after Thursday's training session.",
    claims: [{ content: 'Her striker has scored in nine straight matches', certainty: 'stated' }],
    figures: [{ text: 'nine', certainty: 'stated' }],
  },
  {
    text: 'The auditors found that the harbour board had paid 212 invoices twice.',
    claims: [{ content: 'the harbour board had paid 212 invoices twice', certainty: 'stated' }],
    figures: [{ text: '212', certainty: 'stated' }],
  },
  {
    text: 'Two passengers told the court that the lights were out when the tram left the depot on the evening of the collision.',
    claims: [
      {
        content: 'the lights were out when the tram left the depot on the evening of the collision',
        certainty: 'stated',
      },
    ],
  },
  {
    text: 'In a statement, Corvane Foods admitted its freezers had been switched off over the weekend.',
    claims: [{ content: 'its freezers had been switched off over the weekend', certainty: 'stated' }],
  },
  {
    text: "The nurses' union published figures showing that 3,400 of its members left public hospitals last year.",
    claims: [{ content: '3,400 of its members left public hospitals last year', certainty: 'stated' }],
    figures: [{ text: '3,400', certainty: 'stated' }],
  },
  {
    text: 'A spokeswoman for the regulator stressed that the lender had not broken any rule.',
    claims: [{ content: 'the lender had not broken any rule', certainty: 'stated' }],
  },
  {
    text: 'Colonel Dato Imerli announced the capture of the ridge shortly after dawn.',
    claims: [{ content: 'the capture of the ridge', certainty: 'stated' }],
  },
  {
    text: 'The glacier lost 11 metres of ice in a single summer, researchers at Odvar University report in the current issue of their bulletin.',
    claims: [{ content: 'The glacier lost 11 metres of ice in a single summer', certainty: 'stated' }],
    figures: [{ text: '11 metres', certainty: 'stated' }],
  },
  {
    text: '"There is not one empty bed in this hospital," Dr. Farida Quist said.',
    claims: [{ content: 'There is not one empty bed in this hospital', certainty: 'stated' }],
  },
  {
    text: 'The leaked memo states that trustees approved the sale before the valuation of the manor was complete.',
    claims: [
      { content: 'trustees approved the sale before the valuation of the manor was complete', certainty: 'stated' },
    ],
  },
  {
    text: 'The finance minister insisted that the currency was fully backed by gold.',
    claims: [{ content: 'the currency was fully backed by gold', certainty: 'stated' }],
  },
  {
    text: 'Sitting among the ruins of the mill, villagers recalled that the river had turned orange within an hour of the blast.',
    claims: [{ content: 'the river had turned orange within an hour of the blast', certainty: 'stated' }],
  },
  {
    text: 'Lawyers for the singer conceded the contract contained no clause on streaming.',
    claims: [{ content: 'the contract contained no clause on streaming', certainty: 'stated' }],
  },
  {
    text: 'The two boys were found asleep in a barn near Welbeck Cross, police say.',
    claims: [{ content: 'The two boys were found asleep in a barn near Welbeck Cross', certainty: 'stated' }],
  },
  {
    text: 'The club revealed that goalkeeper Pim Aldous had surgery on his wrist last week.',
    claims: [{ content: 'goalkeeper Pim Aldous had surgery on his wrist last week', certainty: 'stated' }],
  },
  {
    text: 'It was announced in parliament that the envoy had resigned.',
    claims: [{ content: 'the envoy had resigned', certainty: 'stated' }],
  },
  {
    text: 'The census shows Marrow County lost 6 percent of its residents over the decade.',
    claims: [{ content: 'Marrow County lost 6 percent of its residents over the decade', certainty: 'stated' }],
    figures: [{ text: '6 percent', certainty: 'stated' }],
  },
  {
    text: 'Inspectors noted that the cracks in the grandstand had been painted over.',
    claims: [{ content: 'the cracks in the grandstand had been painted over', certainty: 'stated' }],
  },
  {
    text: "A notice on the school's website explained that lessons were cancelled because of a burst pipe.",
    claims: [{ content: 'lessons were cancelled because of a burst pipe', certainty: 'stated' }],
  },
  {
    text: 'The contractor, already months behind at the opera house, pointed out that its largest crane was struck by lightning in April.',
    claims: [{ content: 'its largest crane was struck by lightning in April', certainty: 'stated' }],
  },
  {
    text: "The general's aide did not dispute that the convoy had turned back without orders.",
    claims: [{ content: 'the convoy had turned back without orders', certainty: 'stated' }],
  },
  {
    text: '"The vote was fair," declared Lucan Beyer, head of the observer mission, "and it was calm."',
    claims: [{ content: 'The vote was fair … and it was calm', certainty: 'stated' }],
  },
  {
    text: 'Health authorities reported 58 new cases of measles in the Tarn valley on Friday.',
    claims: [{ content: '58 new cases of measles in the Tarn valley', certainty: 'stated' }],
    figures: [{ text: '58', certainty: 'stated' }],
  },
  {
    text: 'Otto Linde, a farmer whose bees died in the first week of May, testified that nobody had warned him about the spraying.',
    claims: [{ content: 'nobody had warned him about the spraying', certainty: 'stated' }],
  },

  // One claim, estimated.
  {
    text: 'With half of the claims still to be read and adjusters working through the weekend, insurers estimate that the hailstorm caused $240 million in damage across the wine country.',
    claims: [
      { content: 'the hailstorm caused $240 million in damage across the wine country', certainty: 'estimated' },
    ],
    figures: [{ text: '$240 million', certainty: 'estimated' }],
  },
  {
    text: 'In its weekly bulletin from the delta, the relief agency estimated the number of stranded families at 1,900.',
    claims: [{ content: 'the number of stranded families at 1,900', certainty: 'estimated' }],
    figures: [{ text: '1,900', certainty: 'estimated' }],
  },
  {
    text: 'Initial estimates put the cost of the new reservoir at 3.1 billion crowns.',
    claims: [{ content: 'the cost of the new reservoir at 3.1 billion crowns', certainty: 'estimated' }],
    figures: [{ text: '3.1 billion', certainty: 'estimated' }],
  },
  {
    text: 'The strength of the rebel army is estimated at 12,000 men.',
    claims: [{ content: 'The strength of the rebel army … 12,000 men', certainty: 'estimated' }],
    figures: [{ text: '12,000', certainty: 'estimated' }],
  },
  {
    text: 'According to a rough estimate by the port authority, a third of the containers are damaged beyond repair.',
    claims: [{ content: 'a third of the containers are damaged beyond repair', certainty: 'estimated' }],
    figures: [{ text: 'a third', certainty: 'estimated' }],
  },
  {
    text: 'Some 40,000 hectares of forest have burned since June, by the estimate of the park service.',
    claims: [{ content: 'Some 40,000 hectares of forest have burned since June', certainty: 'estimated' }],
    figures: [{ text: '40,000 hectares', certainty: 'estimated' }],
  },
  {
    text: 'Demographers have estimated that one islander in five now lives abroad.',
    claims: [{ content: 'one islander in five now lives abroad', certainty: 'estimated' }],
  },
  {
    text: 'The crater, hidden beneath the silt of Lake Umbra, is estimated to be about 70 million years old.',
    claims: [
      {
        content: 'The crater, hidden beneath the silt of Lake Umbra … to be about 70 million years old',
        certainty: 'estimated',
      },
    ],
  },
  {
    text: 'In their latest paper, economists at the ministry approximate household debt at 88 percent of output.',
    claims: [{ content: 'household debt at 88 percent of output', certainty: 'estimated' }],
    figures: [{ text: '88 percent', certainty: 'estimated' }],
  },
  {
    text: "The electoral commission's own estimation is that roughly half of the ballots were cast by post.",
    claims: [{ content: 'roughly half of the ballots were cast by post', certainty: 'estimated' }],
  },
  {
    text: 'Ecologist Wen Harrow extrapolated from aerial photographs that the herd numbers 5,600 animals.',
    claims: [{ content: 'the herd numbers 5,600 animals', certainty: 'estimated' }],
    figures: [{ text: '5,600', certainty: 'estimated' }],
  },
  {
    text: 'Estimates by the Lorne Institute suggest that the tax break saved large landowners 55 million guilders a year.',
    claims: [{ content: 'the tax break saved large landowners 55 million guilders a year', certainty: 'estimated' }],
    figures: [{ text: '55 million', certainty: 'estimated' }],
  },
  {
    text: 'Analysts at Brightwater Bank estimated last week that the chipmaker ships 2 million units a quarter.',
    claims: [{ content: 'the chipmaker ships 2 million units a quarter', certainty: 'estimated' }],
    figures: [{ text: '2 million', certainty: 'estimated' }],
  },
  {
    text: 'Organisers of the march offered a ballpark figure of 8,000 participants.',
    claims: [{ content: '8,000 participants', certainty: 'estimated' }],
    figures: [{ text: '8,000', certainty: 'estimated' }],
  },
  {
    text: "By the coach's own estimate, the team wasted six clear chances before half-time.",
    claims: [{ content: 'the team wasted six clear chances before half-time', certainty: 'estimated' }],
    figures: [{ text: 'six', certainty: 'estimated' }],
  },
  {
    text: 'The reservoir above the town holds enough water for 90 days, the utility estimates.',
    claims: [{ content: 'The reservoir above the town holds enough water for 90 days', certainty: 'estimated' }],
  },
  {
    text: 'Geologists who have camped on the mountain since the first rockfall estimate the slope is moving four centimetres a day.',
    claims: [{ content: 'the slope is moving four centimetres a day', certainty: 'estimated' }],
    figures: [{ text: 'four centimetres', certainty: 'estimated' }],
  },
  {
    text: 'The army, estimating the enemy column at 60 vehicles, pulled back behind the canal.',
    claims: [{ content: 'the enemy column at 60 vehicles', certainty: 'estimated' }],
    figures: [{ text: '60', certainty: 'estimated' }],
  },
  {
    text: 'The damage to the cathedral roof was estimated at 9 million euros.',
    claims: [{ content: 'The damage to the cathedral roof … 9 million euros', certainty: 'estimated' }],
    figures: [{ text: '9 million euros', certainty: 'estimated' }],
  },

  // One claim, believed.
  {
    text: 'Although every door and window on the ground floor was locked when the firefighters arrived, investigators believe the arsonist entered through the coal chute.',
    claims: [{ content: 'the arsonist entered through the coal chute', certainty: 'believed' }],
  },
  {
    text: 'Detective Sara Molnig thinks the ransom letter was written by two different people.',
    claims: [{ content: 'the ransom letter was written by two different people', certainty: 'believed' }],
  },
  {
    text: 'Doctors at the border clinic, where the first patients arrived with fever and swollen hands a fortnight ago, suspect that the outbreak began in a cattle market.',
    claims: [{ content: 'the outbreak began in a cattle market', certainty: 'believed' }],
  },
  {
    text: 'Rescuers working in shifts at the mouth of the cave fear that five divers are trapped behind the rockfall.',
    claims: [{ content: 'five divers are trapped behind the rockfall', certainty: 'believed' }],
    figures: [{ text: 'five', certainty: 'believed' }],
  },
  {
    text: "The pharaoh's youngest daughter is believed to have died in childbirth.",
    claims: [{ content: "The pharaoh's youngest daughter … to have died in childbirth", certainty: 'believed' }],
  },
  {
    text: 'The gunmen, who left their car burning beside the customs house at the southern end of the causeway, are thought to have crossed the lake by raft.',
    claims: [
      {
        content:
          'The gunmen, who left their car burning beside the customs house at the southern end of the causeway … to have crossed the lake by raft',
        certainty: 'believed',
      },
    ],
  },
  {
    text: 'Years after the treaty was signed, the envoy still believes that his telephone was tapped by his own side.',
    claims: [{ content: 'his telephone was tapped by his own side', certainty: 'believed' }],
  },
  {
    text: 'In the view of economist Radu Penn, the central bank waited far too long.',
    claims: [{ content: 'the central bank waited far too long', certainty: 'believed' }],
  },
  {
    text: 'Commuters along the river line feel that the ticket reform has punished the outer suburbs.',
    claims: [{ content: 'the ticket reform has punished the outer suburbs', certainty: 'believed' }],
  },
  {
    text: 'Historian Petra Lunde is convinced that the map of the two capes, bought by the state library in 1951, is a forgery.',
    claims: [
      { content: 'the map of the two capes, bought by the state library in 1951, is a forgery', certainty: 'believed' },
    ],
  },
  {
    text: 'The chairman of the spending committee considers the tender unlawful.',
    claims: [{ content: 'the tender unlawful', certainty: 'believed' }],
  },
  {
    text: 'For two days the family assumed that the neighbours had taken the dog.',
    claims: [{ content: 'the neighbours had taken the dog', certainty: 'believed' }],
  },
  {
    text: 'Ministers were under the impression that the grain had already been shipped.',
    claims: [{ content: 'the grain had already been shipped', certainty: 'believed' }],
  },
  {
    text: 'Biologists suspected the beetle had arrived in a shipment of wooden pallets.',
    claims: [{ content: 'the beetle had arrived in a shipment of wooden pallets', certainty: 'believed' }],
  },
  {
    text: 'The missing yacht is presumed to have struck a reef south of Calder Point.',
    claims: [{ content: 'The missing yacht … to have struck a reef south of Calder Point', certainty: 'believed' }],
  },
  {
    text: 'Traders on the Velsund exchange were worried that the refinery had already shut.',
    claims: [{ content: 'the refinery had already shut', certainty: 'believed' }],
  },
  {
    text: 'From the soot on the rafters and the heap of boar bones by the door, archaeologists surmise that the hall was used for winter feasts.',
    claims: [{ content: 'the hall was used for winter feasts', certainty: 'believed' }],
  },
  {
    text: 'It is widely thought that the late king had a second family.',
    claims: [{ content: 'the late king had a second family', certainty: 'believed' }],
  },
  {
    text: "In the opinion of the jury's foreman, the bookkeeper was telling the truth.",
    claims: [{ content: 'the bookkeeper was telling the truth', certainty: 'believed' }],
  },
  {
    text: 'Prosecutors in Halmer suspect a bookkeeping error rather than theft.',
    claims: [{ content: 'a bookkeeping error rather than theft', certainty: 'believed' }],
  },
  {
    text: 'When the signal faded for the second time in an hour, mission controllers feared the probe had lost its antenna.',
    claims: [{ content: 'the probe had lost its antenna', certainty: 'believed' }],
  },
  {
    text: 'Many in the delegation reckon the talks collapsed over fishing rights.',
    claims: [{ content: 'the talks collapsed over fishing rights', certainty: 'believed' }],
  },
  {
    text: 'Her former colleagues guess that she sold the patent to pay for the trial.',
    claims: [{ content: 'she sold the patent to pay for the trial', certainty: 'believed' }],
  },
  {
    text: 'The bishop, who held the relic to be genuine, left it on the altar all winter.',
    claims: [{ content: 'the relic to be genuine', certainty: 'believed' }],
  },
  {
    text: 'Residents of Oskar Street suppose that the explosion came from the paint shop.',
    claims: [{ content: 'the explosion came from the paint shop', certainty: 'believed' }],
  },
  {
    text: 'Both paintings are thought to be worth 6 million francs.',
    claims: [{ content: 'Both paintings … to be worth 6 million francs', certainty: 'believed' }],
    figures: [{ text: '6 million francs', certainty: 'believed' }],
  },
  {
    text: 'Working in water so cloudy that they find their way by rope, divers think up to 80 amphorae lie in the wreck.',
    claims: [{ content: 'up to 80 amphorae lie in the wreck', certainty: 'believed' }],
    figures: [{ text: '80', certainty: 'believed' }],
  },
  {
    text: "Night nurses are afraid that the infection has spread to the children's ward.",
    claims: [{ content: "the infection has spread to the children's ward", certainty: 'believed' }],
  },

  // One claim, alleged.
  {
    text: 'In a memoir smuggled out of the prison page by page, the dissident claimed that guards had burned his manuscripts.',
    claims: [{ content: 'guards had burned his manuscripts', certainty: 'alleged' }],
  },
  {
    text: 'In papers lodged with the district court late on Friday, prosecutors allege that the treasurer moved $4.2 million through a bakery.',
    claims: [{ content: 'the treasurer moved $4.2 million through a bakery', certainty: 'alleged' }],
    figures: [{ text: '$4.2 million', certainty: 'alleged' }],
  },
  {
    text: 'The opposition accused the governor of hiding a report on the poisoned wells.',
    claims: [{ content: 'hiding a report on the poisoned wells', certainty: 'alleged' }],
  },
  {
    text: 'The retired admiral, a hero of the blockade and for two decades the most decorated man in the republic, reportedly sold his medals to pay a gambling debt.',
    claims: [
      {
        content:
          'The retired admiral, a hero of the blockade and for two decades the most decorated man in the republic … sold his medals to pay a gambling debt',
        certainty: 'alleged',
      },
    ],
  },
  {
    text: 'With his side two goals behind and the home crowd whistling every pass, the coach allegedly struck a ball boy during the interval.',
    claims: [{ content: 'the coach … struck a ball boy during the interval', certainty: 'alleged' }],
  },
  {
    text: "The letter that set off the schism purportedly came from the abbot's private secretary.",
    claims: [
      { content: "The letter that set off the schism … came from the abbot's private secretary", certainty: 'alleged' },
    ],
  },
  {
    text: 'The heiress is said to own three islands off Cape Dunmore.',
    claims: [{ content: 'The heiress … to own three islands off Cape Dunmore', certainty: 'alleged' }],
    figures: [{ text: 'three', certainty: 'alleged' }],
  },
  {
    text: 'The militia is accused of laying mines along the road to the school.',
    claims: [{ content: 'laying mines along the road to the school', certainty: 'alleged' }],
  },
  {
    text: 'The cartel is alleged to have paid harbour pilots in diamonds.',
    claims: [{ content: 'The cartel … to have paid harbour pilots in diamonds', certainty: 'alleged' }],
  },
  {
    text: 'Filed on behalf of the widows of two test drivers, the lawsuit alleges that Norvane Motors hid brake failures from its own inspectors.',
    claims: [{ content: 'Norvane Motors hid brake failures from its own inspectors', certainty: 'alleged' }],
  },
  {
    text: 'The tenor supposedly walked out after the second act.',
    claims: [{ content: 'The tenor … walked out after the second act', certainty: 'alleged' }],
  },
  {
    text: 'The indictment charges that Deputy Mayor Colm Rask steered paving contracts to his cousin.',
    claims: [{ content: 'Deputy Mayor Colm Rask steered paving contracts to his cousin', certainty: 'alleged' }],
  },
  {
    text: 'Activists accuse the mill of dumping dye into the creek at night.',
    claims: [{ content: 'dumping dye into the creek at night', certainty: 'alleged' }],
  },
  {
    text: 'The largest gold mine on the island reportedly employs 700 children.',
    claims: [{ content: 'The largest gold mine on the island … employs 700 children', certainty: 'alleged' }],
    figures: [{ text: '700', certainty: 'alleged' }],
  },
  {
    text: 'Reportedly, the ambassador left by the kitchen door.',
    claims: [{ content: 'the ambassador left by the kitchen door', certainty: 'alleged' }],
  },
  {
    text: 'The insurgents are said to have seized a radio station outside Pallisar.',
    claims: [{ content: 'The insurgents … to have seized a radio station outside Pallisar', certainty: 'alleged' }],
  },
  {
    text: 'The bank is reported to have lost 90 million kroner on cocoa futures.',
    claims: [{ content: 'The bank … to have lost 90 million kroner on cocoa futures', certainty: 'alleged' }],
    figures: [{ text: '90 million', certainty: 'alleged' }],
  },
  {
    text: 'Her claim that the vault was empty when she arrived was read out in court.',
    claims: [{ content: 'the vault was empty when she arrived', certainty: 'alleged' }],
  },
  {
    text: "An allegation that the referee's hotel bill was paid by the home club surfaced on Sunday.",
    claims: [{ content: "the referee's hotel bill was paid by the home club", certainty: 'alleged' }],
  },
  {
    text: 'Swimmer Bo Ansgar claimed to have crossed the strait without once touching the boat.',
    claims: [{ content: 'to have crossed the strait without once touching the boat', certainty: 'alleged' }],
  },
  {
    text: 'The photograph, sold to an agency on Monday, purports to show the missing colonel at a market stall.',
    claims: [{ content: 'to show the missing colonel at a market stall', certainty: 'alleged' }],
  },
  {
    text: 'It is alleged that the surgeon operated on a deputy minister while drunk.',
    claims: [{ content: 'the surgeon operated on a deputy minister while drunk', certainty: 'alleged' }],
  },
  {
    text: 'The poacher had allegedly been feeding the wolves for months.',
    claims: [{ content: 'The poacher … been feeding the wolves for months', certainty: 'alleged' }],
  },
  {
    text: 'It is said that the pianist never learned to read music.',
    claims: [{ content: 'the pianist never learned to read music', certainty: 'alleged' }],
  },
  {
    text: "The culture minister's accusation that the broadcaster faked its ratings drew laughter in the chamber.",
    claims: [{ content: 'the broadcaster faked its ratings', certainty: 'alleged' }],
  },
  {
    text: 'Staff at the hospital were purportedly told to delete the waiting lists.',
    claims: [{ content: 'Staff at the hospital … told to delete the waiting lists', certainty: 'alleged' }],
  },
  {
    text: 'Senator Imre Kolt stood by his charge that the census had been rigged.',
    claims: [{ content: 'the census had been rigged', certainty: 'alleged' }],
  },
  {
    text: '"They stole the election from us," charged the defeated candidate, Lina Marsk, as her supporters filled the square below.',
    claims: [{ content: 'They stole the election from us', certainty: 'alleged' }],
  },

  // One claim, unconfirmed.
  {
    text: "As crowds gathered outside the ministry and the telephone lines went dead across the capital, unconfirmed reports said that the president's helicopter turned back over the gulf.",
    claims: [{ content: "the president's helicopter turned back over the gulf", certainty: 'unconfirmed' }],
  },
  {
    text: "The rebels' claim of 2,000 dead soldiers could not be verified.",
    claims: [{ content: '2,000 dead soldiers', certainty: 'unconfirmed' }],
    figures: [{ text: '2,000', certainty: 'unconfirmed' }],
  },
  {
    text: 'Unsubstantiated reports have it that the goalkeeper failed a medical.',
    claims: [{ content: 'the goalkeeper failed a medical', certainty: 'unconfirmed' }],
  },
  {
    text: 'There are rumors that the owner of the collapsed quarry has left the country with his family.',
    claims: [
      { content: 'the owner of the collapsed quarry has left the country with his family', certainty: 'unconfirmed' },
    ],
  },
  {
    text: 'According to unofficial results, the Green Alliance won 31 seats.',
    claims: [{ content: 'the Green Alliance won 31 seats', certainty: 'unconfirmed' }],
    figures: [{ text: '31', certainty: 'unconfirmed' }],
  },
  {
    text: 'An unverified video shows soldiers looting a pharmacy in Nadir Bay.',
    claims: [{ content: 'soldiers looting a pharmacy in Nadir Bay', certainty: 'unconfirmed' }],
  },
  {
    text: 'Nobody has been able to corroborate the story that the chef quit over a single bad review.',
    claims: [{ content: 'the chef quit over a single bad review', certainty: 'unconfirmed' }],
  },
  {
    text: 'The report that a second dam had failed could not be independently confirmed.',
    claims: [{ content: 'a second dam had failed', certainty: 'unconfirmed' }],
  },
  {
    text: 'The army said it had shot down nine drones over the estuary, a figure that has not been independently verified.',
    claims: [{ content: 'it had shot down nine drones over the estuary', certainty: 'unconfirmed' }],
    figures: [{ text: 'nine', certainty: 'unconfirmed' }],
  },
  {
    text: 'A local radio station carried an unconfirmed report that the ferry had struck a mine.',
    claims: [{ content: 'the ferry had struck a mine', certainty: 'unconfirmed' }],
  },
  {
    text: 'Shepherds arriving at the border post spoke of a massacre in the upper valley, but their accounts could not be independently verified.',
    claims: [{ content: 'a massacre in the upper valley', certainty: 'unconfirmed' }],
  },
  {
    text: "Unverified posts claim the dictator's son was seen at a casino in Port Sollen.",
    claims: [{ content: "the dictator's son was seen at a casino in Port Sollen", certainty: 'unconfirmed' }],
  },
  {
    text: 'The cardinal was long rumored to have fathered a child.',
    claims: [{ content: 'The cardinal … to have fathered a child', certainty: 'unconfirmed' }],
  },
  {
    text: 'Reports of cholera in the camp have not been confirmed.',
    claims: [{ content: 'cholera in the camp', certainty: 'unconfirmed' }],
  },
  {
    text: 'An unofficial tally gives the challenger a lead of 4,100 votes.',
    claims: [{ content: 'the challenger a lead of 4,100 votes', certainty: 'unconfirmed' }],
    figures: [{ text: '4,100', certainty: 'unconfirmed' }],
  },
  {
    text: 'The insurgents say they hold the airport, but journalists were unable to verify this.',
    claims: [{ content: 'they hold the airport', certainty: 'unconfirmed' }],
  },
  {
    text: 'The casualty figures released by the militia, 340 killed and 900 wounded, are unverified.',
    claims: [{ content: '340 killed and 900 wounded', certainty: 'unconfirmed' }],
    figures: [
      { text: '340', certainty: 'unconfirmed' },
      { text: '900', certainty: 'unconfirmed' },
    ],
  },
  {
    text: 'That the two shipyards are in merger talks remains a rumor.',
    claims: [{ content: 'the two shipyards are in merger talks', certainty: 'unconfirmed' }],
  },
  {
    text: 'State television said the frigate had sunk; there was no independent confirmation.',
    claims: [{ content: 'the frigate had sunk', certainty: 'unconfirmed' }],
  },
  {
    text: "According to an unconfirmed account, the mutineers fed the captain's papers to the stove.",
    claims: [{ content: "the mutineers fed the captain's papers to the stove", certainty: 'unconfirmed' }],
  },

  // One claim, denied.
  {
    text: 'Questioned for almost three hours by a committee that his own party had set up, the interior minister denied that he had met the arms dealer.',
    claims: [{ content: 'he had met the arms dealer', certainty: 'denied' }],
  },
  {
    text: 'Norvane Motors denies hiding brake failures from inspectors.',
    claims: [{ content: 'hiding brake failures from inspectors', certainty: 'denied' }],
  },
  {
    text: 'In a two-line note to the press, the palace rejected the claim that the prince had been banned from driving.',
    claims: [{ content: 'the prince had been banned from driving', certainty: 'denied' }],
  },
  {
    text: 'The central bank, whose governor was appointed only last month after a long quarrel between the two chambers of parliament, dismissed reports that it was running out of dollars.',
    claims: [{ content: 'it was running out of dollars', certainty: 'denied' }],
  },
  {
    text: 'A spokesman for the waterworks refuted the allegation that the wells had been tampered with.',
    claims: [{ content: 'the wells had been tampered with', certainty: 'denied' }],
  },
  {
    text: 'Virologists at three universities disputed the idea that the disease came from bats.',
    claims: [{ content: 'the disease came from bats', certainty: 'denied' }],
  },
  {
    text: 'The army has denied responsibility for the shelling of the market.',
    claims: [{ content: 'responsibility for the shelling of the market', certainty: 'denied' }],
  },
  {
    text: 'The premier called the report that she had cancer a lie.',
    claims: [{ content: 'she had cancer', certainty: 'denied' }],
  },
  {
    text: 'The ambassador rejected accusations that his staff had spied on students.',
    claims: [{ content: 'his staff had spied on students', certainty: 'denied' }],
  },
  {
    text: 'The hospital dismissed as baseless a rumor that two newborns had been swapped on the night of the power cut.',
    claims: [{ content: 'two newborns had been swapped on the night of the power cut', certainty: 'denied' }],
    figures: [{ text: 'two', certainty: 'denied' }],
  },
  {
    text: 'The navy denied losing 30 sailors in the raid.',
    claims: [{ content: 'losing 30 sailors in the raid', certainty: 'denied' }],
    figures: [{ text: '30', certainty: 'denied' }],
  },
  {
    text: 'Lawyers for the banker contested the assertion that he had signed the transfer.',
    claims: [{ content: 'he had signed the transfer', certainty: 'denied' }],
  },
  {
    text: 'The cannery repudiated suggestions that its cod was caught by forced labour.',
    claims: [{ content: 'its cod was caught by forced labour', certainty: 'denied' }],
  },
  {
    text: "The association's treasurer, Mona Haldis, disputes that any receipts were destroyed.",
    claims: [{ content: 'any receipts were destroyed', certainty: 'denied' }],
  },
  {
    text: 'At a meeting that ran past midnight, the council leader rebutted the charge that the playground was sold in secret.',
    claims: [{ content: 'the playground was sold in secret', certainty: 'denied' }],
  },
  {
    text: '"It is simply untrue that we threatened the umpire," said captain Rolf Adeyo.',
    claims: [{ content: 'we threatened the umpire', certainty: 'denied' }],
  },
  {
    text: 'Denying that the vote had been bought, Senator Cole Arne waved his bank statements at the gallery.',
    claims: [{ content: 'the vote had been bought', certainty: 'denied' }],
  },
  {
    text: 'The general issued a flat denial that chemical shells were used.',
    claims: [{ content: 'chemical shells were used', certainty: 'denied' }],
  },
  {
    text: 'The laboratory has refuted the rumor that samples from the two horses were mixed up.',
    claims: [{ content: 'samples from the two horses were mixed up', certainty: 'denied' }],
  },
  {
    text: 'The museum debunked a viral claim that its most famous mummy was plastic.',
    claims: [{ content: 'its most famous mummy was plastic', certainty: 'denied' }],
  },
  {
    text: "The striker's agent scotched talk that his client had agreed terms with Ravelle United.",
    claims: [{ content: 'his client had agreed terms with Ravelle United', certainty: 'denied' }],
  },
  {
    text: "Standing ankle-deep in water, the project's chief engineer brushed aside claims that the tunnel was leaking.",
    claims: [{ content: 'the tunnel was leaking', certainty: 'denied' }],
  },
  {
    text: 'The broadcaster said reports that its anchor had been arrested were false.',
    claims: [{ content: 'its anchor had been arrested', certainty: 'denied' }],
  },
  {
    text: 'The developer contradicted a newspaper account that the crane had no permit.',
    claims: [{ content: 'the crane had no permit', certainty: 'denied' }],
  },
  {
    text: 'Election officials in Dray County knocked down a claim that 5,000 ballots had been burned.',
    claims: [{ content: '5,000 ballots had been burned', certainty: 'denied' }],
    figures: [{ text: '5,000', certainty: 'denied' }],
  },
  {
    text: 'A senior diplomat rejected as fantasy the notion that 400 mercenaries had landed on the coast.',
    claims: [{ content: '400 mercenaries had landed on the coast', certainty: 'denied' }],
    figures: [{ text: '400', certainty: 'denied' }],
  },
  {
    text: "The actress disputed a magazine's assertion that she had fired her driver.",
    claims: [{ content: 'she had fired her driver', certainty: 'denied' }],
  },

  // One claim, expected.
  {
    text: 'Although two dredgers are still at work on the sandbar that closed the river mouth in January, the port authority expects the shipping channel to be clear by Friday.',
    claims: [{ content: 'the shipping channel to be clear by Friday', certainty: 'expected' }],
  },
  {
    text: 'Short of money since the mill shut, Lakeside Council plans to close four of its libraries and sell the reading rooms above them.',
    claims: [
      { content: 'to close four of its libraries and sell the reading rooms above them', certainty: 'expected' },
    ],
    figures: [{ text: 'four', certainty: 'expected' }],
  },
  {
    text: 'Encouraged by cheap power and by the promise of a new railway siding, the carmaker intends to build a foundry outside Merrow.',
    claims: [{ content: 'to build a foundry outside Merrow', certainty: 'expected' }],
  },
  {
    text: 'Touring the wreckage in rubber boots, President Vel Ostrand vowed to rebuild every house on the coast.',
    claims: [{ content: 'to rebuild every house on the coast', certainty: 'expected' }],
  },
  {
    text: 'Forecasters predict that the cyclone will reach land near Tamsin before dawn.',
    claims: [{ content: 'the cyclone will reach land near Tamsin before dawn', certainty: 'expected' }],
  },
  {
    text: 'The development bank forecasts growth of 2.4 percent next year.',
    claims: [{ content: 'growth of 2.4 percent next year', certainty: 'expected' }],
    figures: [{ text: '2.4 percent', certainty: 'expected' }],
  },
  {
    text: 'Unemployment in the mining towns is projected to rise to 9 percent by spring.',
    claims: [{ content: 'Unemployment in the mining towns … to rise to 9 percent by spring', certainty: 'expected' }],
    figures: [{ text: '9 percent', certainty: 'expected' }],
  },
  {
    text: "The queen is expected to open the new children's hospital in May.",
    claims: [{ content: "The queen … to open the new children's hospital in May", certainty: 'expected' }],
  },
  {
    text: '"We will appeal this verdict," attorney Dina Foss told the cameras outside the courthouse.',
    claims: [{ content: 'We will appeal this verdict', certainty: 'expected' }],
  },
  {
    text: 'After a vote of its members, the handball federation is preparing to move the final to Kelmoor.',
    claims: [{ content: 'to move the final to Kelmoor', certainty: 'expected' }],
  },
  {
    text: 'After a summer of landslides that left the track hanging over the gorge in three places, the rail operator said the night train is set to return in October.',
    claims: [{ content: 'the night train is set to return in October', certainty: 'expected' }],
  },
  {
    text: 'The ministry announced that the curfew is to end on Sunday.',
    claims: [{ content: 'the curfew is to end on Sunday', certainty: 'expected' }],
  },
  {
    text: 'The winger promised to donate his bonus to the flood fund.',
    claims: [{ content: 'to donate his bonus to the flood fund', certainty: 'expected' }],
  },
  {
    text: 'The chancellor pledged 500 million euros for new ferries.',
    claims: [{ content: '500 million euros for new ferries', certainty: 'expected' }],
    figures: [{ text: '500 million euros', certainty: 'expected' }],
  },
  {
    text: 'The union, whose members have worked without a contract since the autumn, threatened to shut the mines if wages were frozen.',
    claims: [{ content: 'to shut the mines if wages were frozen', certainty: 'expected' }],
  },
  {
    text: 'The airline anticipates a loss of $70 million this winter.',
    claims: [{ content: 'a loss of $70 million this winter', certainty: 'expected' }],
    figures: [{ text: '$70 million', certainty: 'expected' }],
  },
  {
    text: 'Astronomers expect that the comet will be visible to the naked eye in August.',
    claims: [{ content: 'the comet will be visible to the naked eye in August', certainty: 'expected' }],
  },
  {
    text: 'The guerrilla leader swore to march on the capital before the rains.',
    claims: [{ content: 'to march on the capital before the rains', certainty: 'expected' }],
  },
  {
    text: "The dairy company's plan is to double its herd within three years.",
    claims: [{ content: 'to double its herd within three years', certainty: 'expected' }],
  },
  {
    text: "After a spring without bees, hop growers foresee a harvest half the size of last year's.",
    claims: [{ content: "a harvest half the size of last year's", certainty: 'expected' }],
  },
  {
    text: 'The treasury projects a deficit of 14 billion pesos.',
    claims: [{ content: 'a deficit of 14 billion pesos', certainty: 'expected' }],
    figures: [{ text: '14 billion', certainty: 'expected' }],
  },
  {
    text: 'Doctors predicted that the skier would walk again within weeks.',
    claims: [{ content: 'the skier would walk again within weeks', certainty: 'expected' }],
  },
  {
    text: 'In a letter to the secretariat, the republic announced its intention to withdraw all 1,200 peacekeepers.',
    claims: [{ content: 'to withdraw all 1,200 peacekeepers', certainty: 'expected' }],
    figures: [{ text: '1,200', certainty: 'expected' }],
  },
  {
    text: 'The broadcaster says the series will return for a sixth season.',
    claims: [{ content: 'the series will return for a sixth season', certainty: 'expected' }],
  },
  {
    text: "The volcano observatory's forecast is that ash will reach the airport overnight.",
    claims: [{ content: 'ash will reach the airport overnight', certainty: 'expected' }],
  },
  {
    text: "Seed prices will fall by a quarter after the harvest, the growers' association predicted.",
    claims: [{ content: 'Seed prices will fall by a quarter after the harvest', certainty: 'expected' }],
    figures: [{ text: 'a quarter', certainty: 'expected' }],
  },
  {
    text: 'Under the plan outlined by Minister Kaya Brill, rural hospitals will share ambulances.',
    claims: [{ content: 'rural hospitals will share ambulances', certainty: 'expected' }],
  },
  {
    text: 'The grocery chain is aiming to open 25 stores abroad by 2031.',
    claims: [{ content: 'to open 25 stores abroad by 2031', certainty: 'expected' }],
    figures: [{ text: '25', certainty: 'expected' }],
  },
  {
    text: 'The constitutional court said it would rule on the petition within a week.',
    claims: [{ content: 'it would rule on the petition within a week', certainty: 'expected' }],
  },
  {
    text: '"By Christmas there will be trams again," promised city engineer Lotte Hain.',
    claims: [{ content: 'By Christmas there will be trams again', certainty: 'expected' }],
  },
  {
    text: 'The mediator is to return to the talks on Monday, her office said.',
    claims: [{ content: 'The mediator is to return to the talks on Monday', certainty: 'expected' }],
  },
  {
    text: 'The town of Greve has resolved to plant 10,000 oaks along the bypass.',
    claims: [{ content: 'to plant 10,000 oaks along the bypass', certainty: 'expected' }],
    figures: [{ text: '10,000', certainty: 'expected' }],
  },
  {
    text: 'The drought, the worst since the valley was settled, is forecast to last until the new year.',
    claims: [
      {
        content: 'The drought, the worst since the valley was settled … to last until the new year',
        certainty: 'expected',
      },
    ],
  },

  // Hedges within hedges: the weaker counts.
  {
    text: 'Crossing the stream on planks a day after the fighting moved north, sappers said the culvert was probably mined before the retreat.',
    claims: [{ content: 'the culvert was probably mined before the retreat', certainty: 'believed' }],
  },
  {
    text: 'The coroner noted that the hiker had most likely died of exposure.',
    claims: [{ content: 'the hiker had most likely died of exposure', certainty: 'believed' }],
  },
  {
    text: '"I think the referee lost his nerve," remarked captain Joris Tamm.',
    claims: [{ content: 'the referee lost his nerve', certainty: 'believed' }],
  },
  {
    text: 'The environment ministry explained that it believes the tanker leaked for days before anyone noticed.',
    claims: [{ content: 'the tanker leaked for days before anyone noticed', certainty: 'believed' }],
  },
  {
    text: 'Police confirmed that they suspect a former employee of setting the fire.',
    claims: [{ content: 'a former employee of setting the fire', certainty: 'believed' }],
  },
  {
    text: 'The gallery acknowledged that the vase is thought to have been looted from a grave.',
    claims: [{ content: 'the vase is thought to have been looted from a grave', certainty: 'believed' }],
  },
  {
    text: 'A team led by astronomer Yun Castell reported that the dust cloud was presumably left by a collision.',
    claims: [{ content: 'the dust cloud was presumably left by a collision', certainty: 'believed' }],
  },
  {
    text: "According to the curator, the sketch is believed to date from the painter's last winter.",
    claims: [{ content: "the sketch is believed to date from the painter's last winter", certainty: 'believed' }],
  },
  {
    text: '"We fear three of our colleagues are dead," aid worker Nils Aker wrote.',
    claims: [{ content: 'three of our colleagues are dead', certainty: 'believed' }],
    figures: [{ text: 'three', certainty: 'believed' }],
  },
  {
    text: 'A European diplomat told the newspaper that the hostages were possibly being held in a convent.',
    claims: [{ content: 'the hostages were possibly being held in a convent', certainty: 'believed' }],
  },
  {
    text: '"It seems to me that the council has lost its way," wrote columnist Edda Rowe.',
    claims: [{ content: 'the council has lost its way', certainty: 'believed' }],
  },
  {
    text: 'Engineers told the panel it was likely that ice had blocked the valve.',
    claims: [{ content: 'it was likely that ice had blocked the valve', certainty: 'believed' }],
  },
  {
    text: 'The grid company added that it estimates that 1,500 homes have lost power.',
    claims: [{ content: '1,500 homes have lost power', certainty: 'estimated' }],
    figures: [{ text: '1,500', certainty: 'estimated' }],
  },
  {
    text: "The mine's new owner confirmed that the seam was estimated to hold 8 million tonnes of coal.",
    claims: [{ content: 'the seam was estimated to hold 8 million tonnes of coal', certainty: 'estimated' }],
    figures: [{ text: '8 million', certainty: 'estimated' }],
  },
  {
    text: '"I would estimate the crowd at 6,000," testified police captain Jo Tarrant.',
    claims: [{ content: 'the crowd at 6,000', certainty: 'estimated' }],
    figures: [{ text: '6,000', certainty: 'estimated' }],
  },
  {
    text: 'The foundation said it will send six tonnes of seed to the valley.',
    claims: [{ content: 'it will send six tonnes of seed to the valley', certainty: 'expected' }],
    figures: [{ text: 'six tonnes', certainty: 'expected' }],
  },
  {
    text: 'The carrier confirmed that it plans to drop its Sunday flights to the islands.',
    claims: [{ content: 'to drop its Sunday flights to the islands', certainty: 'expected' }],
  },
  {
    text: 'Sending the jurors home before lunch because one of them had fallen ill, the judge stated that the hearing would resume after the holiday.',
    claims: [{ content: 'the hearing would resume after the holiday', certainty: 'expected' }],
  },
  {
    text: '"We intend to fight every clause of this bill," declared Senator Magda Toll, who leads the rural bloc.',
    claims: [{ content: 'We intend to fight every clause of this bill', certainty: 'expected' }],
  },
  {
    text: 'According to the weather service, rain is expected to return on Thursday.',
    claims: [{ content: 'rain is expected to return on Thursday', certainty: 'expected' }],
  },
  {
    text: 'The monastery acknowledged that its brewery is due to close in June.',
    claims: [{ content: 'its brewery is due to close in June', certainty: 'expected' }],
  },
  {
    text: 'The regional health office reported that the new wards will open a month late.',
    claims: [{ content: 'the new wards will open a month late', certainty: 'expected' }],
  },
  {
    text: 'Rarely seen in public since the budget fell, the premier reportedly believes that his own deputy leaked the memo.',
    claims: [{ content: 'his own deputy leaked the memo', certainty: 'alleged' }],
  },
  {
    text: 'The tycoon is said to be planning a bid for the shipyard.',
    claims: [{ content: 'The tycoon … to be planning a bid for the shipyard', certainty: 'alleged' }],
  },
  {
    text: 'Police told local radio that the driver allegedly filmed himself before the crash.',
    claims: [{ content: 'the driver allegedly filmed himself before the crash', certainty: 'alleged' }],
  },
  {
    text: "Guards allegedly sold the donated blankets, the charity's lawyer stated.",
    claims: [{ content: 'Guards allegedly sold the donated blankets', certainty: 'alleged' }],
  },
  {
    text: 'The fairground is reportedly expecting 40,000 visitors over the weekend.',
    claims: [{ content: 'The fairground … expecting 40,000 visitors over the weekend', certainty: 'alleged' }],
    figures: [{ text: '40,000', certainty: 'alleged' }],
  },
  {
    text: 'A clerk of the court acknowledged that the nurse is accused of falsifying charts.',
    claims: [{ content: 'the nurse is accused of falsifying charts', certainty: 'alleged' }],
  },
  {
    text: 'The evening broadcast cited unverified reports of shooting near the stadium.',
    claims: [{ content: 'shooting near the stadium', certainty: 'unconfirmed' }],
  },
  {
    text: 'Rumor has it that the general is planning a coup.',
    claims: [{ content: 'the general is planning a coup', certainty: 'unconfirmed' }],
  },
  {
    text: 'According to unconfirmed estimates, 700 people slept in the open after the second tremor.',
    claims: [{ content: '700 people slept in the open after the second tremor', certainty: 'unconfirmed' }],
    figures: [{ text: '700', certainty: 'unconfirmed' }],
  },
  {
    text: 'The publisher said it rejects any suggestion that the diary was forged.',
    claims: [{ content: 'the diary was forged', certainty: 'denied' }],
  },
  {
    text: 'The ruling party denied that it plans to split the ministry.',
    claims: [{ content: 'it plans to split the ministry', certainty: 'denied' }],
  },
  {
    text: '"I deny ever having owned that account," the banker told the inquiry.',
    claims: [{ content: 'ever having owned that account', certainty: 'denied' }],
  },

  // No claim of the positive: questions, negated speech, conditions, imperatives.
  { text: 'Did the minister say that the reactor had been shut down?', claims: [] },
  { text: 'The spokesman declined to say whether the suspect had been armed.', claims: [] },
  {
    text: 'In a ruling of forty pages that lawyers on both sides took days to digest, the judge did not say that the contract was void.',
    claims: [],
  },
  { text: 'No official has confirmed that the bridge was hit.', claims: [] },
  { text: 'If the inspector says the boiler is safe, the school opens on Monday.', claims: [] },
  { text: 'Ask your landlord whether the roof contains asbestos.', claims: [] },
  { text: 'Neither driver has said who owned the van.', claims: [] },
  { text: 'The canning company would not disclose how many workers had fallen ill.', claims: [] },
  { text: 'Who in the governing party claimed that the vote was rigged?', claims: [] },
  { text: 'Nobody at the club has explained why the physiotherapist was dismissed.', claims: [] },
  { text: 'Tell the clerk that the form was lost in the post.', claims: [] },
  { text: 'Has anyone announced when the tunnel under the strait reopens?', claims: [] },
  { text: 'The final report, all nine volumes of it, does not state that the pilot was drunk.', claims: [] },
  { text: 'Unless the surgeon testifies that the scar is old, the case against the boxer collapses.', claims: [] },
  { text: 'Why would a bank deny that it holds its own gold?', claims: [] },
  { text: 'After a morning on the stand, the witness could not recall whether the light was green.', claims: [] },
  { text: 'Never claim that a mushroom is edible before an expert has seen it.', claims: [] },
  { text: 'The airline has not announced the names of the passengers.', claims: [] },
  { text: 'At no point did Dr. Havel assert that the pills were harmless.', claims: [] },
  { text: 'Were the hostages believed to be alive when the raid began?', claims: [] },
  { text: 'Should the auditors find that money is missing, the board must resign.', claims: [] },
  { text: 'The envoy never said that the border was open.', claims: [] },
  { text: 'For the purpose of this exercise, suppose the treasurer insists the fund is empty.', claims: [] },

  // Two claims of different certainty.
  {
    text: 'After a night of shelling that broke windows as far away as the lake, the army said it had taken the pass, but the rebels denied losing any ground.',
    claims: [
      { content: 'it had taken the pass', certainty: 'stated' },
      { content: 'losing any ground', certainty: 'denied' },
    ],
  },
  {
    text: 'In their first public quarrel since the slipway closed, the union claims that 60 welders were dismissed, while the shipyard says only 22 left.',
    claims: [
      { content: '60 welders were dismissed', certainty: 'alleged' },
      { content: 'only 22 left', certainty: 'stated' },
    ],
    figures: [
      { text: '60', certainty: 'alleged' },
      { text: '22', certainty: 'stated' },
    ],
  },
  {
    text: 'Minister Orla Tveit confirmed that the research reactor had leaked and promised to publish the readings.',
    claims: [
      { content: 'the research reactor had leaked', certainty: 'stated' },
      { content: 'to publish the readings', certainty: 'expected' },
    ],
  },
  {
    text: 'Doctors believe the child was bitten by a bat, and the ministry expects further cases.',
    claims: [
      { content: 'the child was bitten by a bat', certainty: 'believed' },
      { content: 'further cases', certainty: 'expected' },
    ],
  },
  {
    text: 'Engineers estimate that the quake cost 80 million lire, but the mayor insists the city has the money.',
    claims: [
      { content: 'the quake cost 80 million lire', certainty: 'estimated' },
      { content: 'the city has the money', certainty: 'stated' },
    ],
    figures: [{ text: '80 million', certainty: 'estimated' }],
  },
  {
    text: 'The defendant denied stealing the violin but acknowledged that he had borrowed it.',
    claims: [
      { content: 'stealing the violin', certainty: 'denied' },
      { content: 'he had borrowed it', certainty: 'stated' },
    ],
  },
  {
    text: 'Neighbours told police that they heard three shots; the landlord allegedly heard nothing.',
    claims: [
      { content: 'they heard three shots', certainty: 'stated' },
      { content: 'the landlord … heard nothing', certainty: 'alleged' },
    ],
    figures: [{ text: 'three', certainty: 'stated' }],
  },
  {
    text: 'The coach told reporters his keeper was fit, though unconfirmed reports speak of a torn ligament.',
    claims: [
      { content: 'his keeper was fit', certainty: 'stated' },
      { content: 'a torn ligament', certainty: 'unconfirmed' },
    ],
  },
  {
    text: 'The pipeline company rejected the claim that its valves were rusty and said it plans to sue.',
    claims: [
      { content: 'its valves were rusty', certainty: 'denied' },
      { content: 'to sue', certainty: 'expected' },
    ],
  },
  {
    text: 'The steamer is thought to have sunk within an hour, and salvagers intend to raise the bow in July.',
    claims: [
      { content: 'The steamer … to have sunk within an hour', certainty: 'believed' },
      { content: 'to raise the bow in July', certainty: 'expected' },
    ],
  },
  {
    text: "The farmers' party vowed to cut fuel taxes; its rivals accused it of inventing numbers.",
    claims: [
      { content: 'to cut fuel taxes', certainty: 'expected' },
      { content: 'inventing numbers', certainty: 'alleged' },
    ],
  },
  {
    text: "The island's population is estimated at 900, but the parish priest says it is shrinking.",
    claims: [
      { content: "The island's population … 900", certainty: 'estimated' },
      { content: 'it is shrinking', certainty: 'stated' },
    ],
    figures: [{ text: '900', certainty: 'estimated' }],
  },
  {
    text: 'Rumor has it that the bank is for sale, and its chairman confirmed that he had met a bidder.',
    claims: [
      { content: 'the bank is for sale', certainty: 'unconfirmed' },
      { content: 'he had met a bidder', certainty: 'stated' },
    ],
  },
  {
    text: '"The bridge is safe," declared engineer Pia Stroem, but commuters fear that the cables are rotten.',
    claims: [
      { content: 'The bridge is safe', certainty: 'stated' },
      { content: 'the cables are rotten', certainty: 'believed' },
    ],
  },
  {
    text: 'While the treasury forecasts a surplus, economist Jan Brodie thinks the books are wrong.',
    claims: [
      { content: 'a surplus', certainty: 'expected' },
      { content: 'the books are wrong', certainty: 'believed' },
    ],
  },
  {
    text: 'According to the fire chief, the alarm worked, but a tenant on the fifth floor claimed that it stayed silent.',
    claims: [
      { content: 'the alarm worked', certainty: 'stated' },
      { content: 'it stayed silent', certainty: 'alleged' },
    ],
  },
  {
    text: 'The premier dismissed reports that he was ill and announced that he will run again.',
    claims: [
      { content: 'he was ill', certainty: 'denied' },
      { content: 'he will run again', certainty: 'expected' },
    ],
  },
  {
    text: 'The separatists, who are said to hold 70 hostages, vowed to fight on.',
    claims: [
      { content: 'to hold 70 hostages', certainty: 'alleged' },
      { content: 'to fight on', certainty: 'expected' },
    ],
    figures: [{ text: '70', certainty: 'alleged' }],
  },
  {
    text: 'Chemists confirmed that the spring is poisoned; they suspect that a tannery upstream is to blame.',
    claims: [
      { content: 'the spring is poisoned', certainty: 'stated' },
      { content: 'a tannery upstream is to blame', certainty: 'believed' },
    ],
  },
  {
    text: 'The farm agency estimated the loss at 11 percent, and growers expect it to double by autumn.',
    claims: [
      { content: 'the loss at 11 percent', certainty: 'estimated' },
      { content: 'it to double by autumn', certainty: 'expected' },
    ],
    figures: [{ text: '11 percent', certainty: 'estimated' }],
  },
  {
    text: 'The museum reportedly paid $9 million for the crown, but its director denies that any money changed hands.',
    claims: [
      { content: 'The museum … paid $9 million for the crown', certainty: 'alleged' },
      { content: 'any money changed hands', certainty: 'denied' },
    ],
    figures: [{ text: '$9 million', certainty: 'alleged' }],
  },
  {
    text: 'Witnesses on the beach said the seaplane was on fire, and rescuers believe that nobody survived.',
    claims: [
      { content: 'the seaplane was on fire', certainty: 'stated' },
      { content: 'nobody survived', certainty: 'believed' },
    ],
  },
  {
    text: 'The lawyer rejected the charge that her client was drunk, adding that he had been awake for 30 hours.',
    claims: [
      { content: 'her client was drunk', certainty: 'denied' },
      { content: 'he had been awake for 30 hours', certainty: 'stated' },
    ],
  },
  {
    text: 'The mayor acknowledged that 14 wells are dry and predicted that the rest will follow.',
    claims: [
      { content: '14 wells are dry', certainty: 'stated' },
      { content: 'the rest will follow', certainty: 'expected' },
    ],
    figures: [{ text: '14', certainty: 'stated' }],
  },

  // Figures outside of any claim: narration and hedges of their own.
  {
    text: 'Flooding has displaced an estimated 300 families along the lower Orlo.',
    claims: [],
    figures: [{ text: '300', certainty: 'estimated' }],
  },
  {
    text: 'The fire that broke out on Sunday evening destroyed 18 barns and a chapel.',
    claims: [],
    figures: [{ text: '18', certainty: 'stated' }],
  },
  {
    text: 'Up to 600 passengers ride the funicular every hour.',
    claims: [],
    figures: [{ text: '600', certainty: 'stated' }],
  },
  {
    text: 'The wreck had carried a crew of likely 300, most of them convicts.',
    claims: [],
    figures: [{ text: '300', certainty: 'believed' }],
  },
  {
    text: 'Probably 50 cottages stood here before the landslide of 1788.',
    claims: [],
    figures: [{ text: '50', certainty: 'believed' }],
  },
  {
    text: 'Despite heavy rain in the south and a strike of bus drivers in the capital, turnout reached 61 percent in the second round of voting.',
    claims: [],
    figures: [{ text: '61 percent', certainty: 'stated' }],
  },
  {
    text: 'The brewery sold 2.3 million bottles last year, more than ever before.',
    claims: [],
    figures: [{ text: '2.3 million', certainty: 'stated' }],
  },
  {
    text: 'The heirs paid a reported 40 million marks for the vineyard.',
    claims: [],
    figures: [{ text: '40 million', certainty: 'alleged' }],
  },
  {
    text: 'Detectives are looking for an alleged 12 accomplices of the forger.',
    claims: [],
    figures: [{ text: '12', certainty: 'alleged' }],
  },
  {
    text: 'The course through the old town has room for an expected 9,000 runners.',
    claims: [],
    figures: [{ text: '9,000', certainty: 'expected' }],
  },
  {
    text: 'An estimated 45 percent of the barley harvest rotted in the fields.',
    claims: [],
    figures: [{ text: '45 percent', certainty: 'estimated' }],
  },
  {
    text: 'Nearly 200 trees fell across the northern railway line on Wednesday night.',
    claims: [],
    figures: [{ text: '200', certainty: 'stated' }],
  },
  {
    text: 'The new depot brings a projected 70 jobs to the harbour.',
    claims: [],
    figures: [{ text: '70', certainty: 'expected' }],
  },
  {
    text: 'The harvest parade drew an unconfirmed 15,000 spectators to the town.',
    claims: [],
    figures: [{ text: '15,000', certainty: 'unconfirmed' }],
  },
];
