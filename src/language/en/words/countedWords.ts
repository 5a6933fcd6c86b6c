/** Words by which the thing that a number counts is found. Written for this project. */

import { wordSet } from './wordSet.ts';

/** Nouns that only say that there is a number: what they are of is counted ("the number of storks"). */
export const COUNT_NOUNS: ReadonlySet<string> = wordSet(
  'number numbers total sum amount maximum minimum average level record high low peak count figure estimate majority proportion share percentage portion',
);

/** Verbs whose subject has the value that follows: "attendance reached 4,000", "revenue was 3 million". */
export const LEVEL_VERBS: ReadonlySet<string> = wordSet(`
  is are was were be been reach reaches reached reaching total totals totalled totaled totalling totaling number numbers numbered stand
  stands stood hit hits hitting top tops topped exceed exceeds exceeded average averages averaged measure measures measured weigh weighs
  weighed cost costs costing amount amounts amounted come comes came equal equals equalled remain remains remained last lasts lasted
  lasting take takes took cover covers covered run runs ran stretch stretches stretched lie lies lay boast fetch fetched sell sells sold
  trade traded trading close closed closes open opened settle settled finish finished end ended value values valued estimated put
  fluctuate hover hovers hovered touch touched touches register registered sit sits sat`);

/** Verbs of money, with which a sum says what became of it: "raised $12,000", "was fined €250,000". */
export const MONEY_VERBS: ReadonlySet<string> = wordSet(`
  raise raises raised raising earn earns earned earning spend spends spent spending pay pays paid paying donate donates donated donating
  invest invests invested investing lend lends lent borrow borrows borrowed borrowing owe owes owed owing lose loses lost losing
  fine fines fined fining award awards awarded awarding receive receives received receiving get gets got grant grants granted
  give gives gave given giving pledge pledges pledged pledging promise promised allocate allocates allocated set save saves saved saving
  steal steals stole stolen stealing seize seizes seized seizing collect collects collected collecting ask asks asked asking appeal appeals
  appealed seek seeks sought seeking demand demands demanded demanding need needs needed needing want wants wanted wanting offer offers
  offered offering bid bids bidding buy buys bought buying sell sells sold selling charge charges charged charging make makes made making
  generate generates generated generating bring brings brought bringing rake raked raking provide provides provided providing
  contribute contributes contributed contributing repay repays repaid transfer transfers transferred send sends sent move moves moved
  cut cuts cutting budget budgeted earmark earmarked secure secures secured win wins won claim claims claimed request requested
  forfeit forfeited refund refunded launder laundered embezzle embezzled siphon siphoned defraud defrauded withhold withheld
  shell forked splash splashed fund funds funded funding finance financed post posts posted posting report reports reported book booked
  use uses used using hold holds held have has had net netted gross grossed commit commits committed inject injected approve approved`);

/** Those of them that only say that there is such a sum: its noun is counted ("had $100 million in profits"). */
export const PLAIN_SUM_VERBS: ReadonlySet<string> = wordSet(
  'have has had hold holds held holding get gets got use uses used using report reports reported reporting post posts posted posting book booked make makes made making bring brings brought want wants wanted need needs needed',
);

/** With "for" and a sum they tell the price of their subject: "the farm sold for $2 million". */
export const PRICE_VERBS: ReadonlySet<string> = wordSet(
  'sell sells sold selling buy bought go goes went auctioned listed',
);

/** Scales whose number follows their name: "magnitude 5.9". */
export const SCALES: ReadonlySet<string> = wordSet('magnitude');

/** Verbs before "at" and a sum: the value of their object. */
export const VALUE_VERBS: ReadonlySet<string> = wordSet(
  'value values valued valuing estimate estimates estimated put puts price prices priced assess assessed appraised',
);

/** Prepositions behind a sum or a measure before what it is for, in or of. */
export const SUM_JOINTS: ReadonlySet<string> = wordSet(
  'in on for to toward towards from at against with into worth of',
);

/** Verbs that say nothing of those who are their object: their object alone is the thing counted. */
export const PLAIN_VERBS: ReadonlySet<string> = wordSet(`
  have has had having be is are was were been being include includes included including own owns owned get gets got see sees saw
  say says said tell told give gives gave take takes took make makes made do does did use uses used hold holds held contain contains
  contained comprise comprises comprised consist consists consisted cover covers covered need needs needed want wants wanted
  leave leaves left draw drew find found involve involves involved reach reached number numbered total
  totalled average averaged claim claims claimed know knows knew keep keeps kept feature features featured bring brought
  report reports reported confirm confirmed announce announced record recorded count counted show showed cite cited mention mentioned estimate
  estimated add added face faced represent represented expect expected believe believed`);

/** Auxiliaries and adverbs that may stand between a subject and its predicate. */
export const PREDICATE_LEADS: ReadonlySet<string> = wordSet(
  "is are was were be been being went gone go remain remains remained reported confirmed feared has have had will would can could may might must should do does did not also still now already since all either both reportedly currently always often never n't",
);

/** Where a predicate ends. */
export const PREDICATE_ENDS: ReadonlySet<string> = wordSet(
  'and but or while when although though after because since until as if which who that where according despite',
);

/** Directions behind a distance: "70 km north of the capital". */
export const DIRECTIONS: ReadonlySet<string> = wordSet(`
  north south east west northeast northwest southeast southwest north-east north-west south-east south-west away off from inland
  offshore upstream downstream above below outside short apart east-northeast`);

/** Adjectives of an extent behind its measure: "80 kilometres long". */
export const EXTENT_WORDS: ReadonlySet<string> = wordSet('long wide deep high tall thick heavy across broad square');

/** Nouns by which two or three of them are no news: "two countries", "two men". */
export const EVERYDAY_COUNTS: ReadonlySet<string> = wordSet(`
  countries nations sides men women people leaders parties governments states presidents ministers companies teams groups
  things ways reasons parts types kinds brothers sisters sons daughters children candidates officials friends neighbours neighbors
  others cities towns places words questions halves ends areas regions times players officers allies neighbors rivals`);

/** Nouns that take what they are for with them: "5,000 calls for help". */
export const NOUNS_FOR: ReadonlySet<string> = wordSet(
  'call calls request requests order orders application applications demand demands bid bids permit permits ticket tickets vote votes appeal appeals licence licences license licenses visa visas claim claims offer offers need support funding',
);

/** Verbs of which a stretch of time is the term: "sentenced to 18 months". */
export const TERM_VERBS: ReadonlySet<string> = wordSet(
  'sentenced sentence sentencing jailed imprisoned banned suspended barred disqualified detained serve serves served serving faces face faced facing spent spend spends',
);

/** Verbs with which somebody gives a number: "the mayor's office spoke of 60,000". */
export const COUNTING_VERBS: ReadonlySet<string> = wordSet(
  'spoke speaks speak put puts estimated estimates counted counts cited cites gave gives reported reports claimed claims said says mentioned named',
);

/** What tells the part of a count of cases where it stands for the noun: "159 confirmed". */
export const CASE_WORDS: ReadonlySet<string> = wordSet(
  'confirmed probable suspected possible unconfirmed mild severe critical fatal active new imported local adult male female civilian civilians military full-time part-time',
);

/** Nouns that a tagger takes for verbs behind an attribute: "an 18-point lead", "a $5 billion tax cut". */
export const NOUN_VERBS: ReadonlySet<string> = wordSet(`
  lead cut run walk drive ride rise drop jump swim stay stop break ban bid deal fine loan plan visit attack hike increase decline gain wait
  delay search strike protest march patrol return turn talk call order review project contract offer release report study test watch
  climb race dive trip stretch stand sit-in fast siege raid hunt sale buy buyout pay payout payment raise grant award spend push`);

/** Nouns that say too little alone: a label of nothing but them misleads. */
export const GENERAL_NOUNS: ReadonlySet<string> = wordSet(
  'people persons men women children passengers houses homes buildings cases families residents others individuals items things places areas',
);

/** Words behind which "about" names what is told: "details about two deaths". */
export const TOPIC_LEADS: ReadonlySet<string> = wordSet(`
  information details detail news report reports story stories question questions concern concerns worry worries rumour rumours rumor rumors
  talk talks claim claims complaint complaints warning warnings message messages facts data evidence know knows knew ask asks asked told tell
  talked spoke speaks heard hear learned learnt worried complained concerned think thought wrote book article film`);

/** Where people live: behind one of them "of" tells how many they are. */
export const HOMES: ReadonlySet<string> = wordSet(
  'nation country state city town village hamlet island region province district county community suburb enclave exclave territory settlement municipality kingdom republic metropolis port capital',
);

/** Verbs that say nothing of the count behind their infinitive: "to have 3 seats", "to reach 40 towns". */
export const BARE_INFINITIVES: ReadonlySet<string> = wordSet(
  'be have do get see say make take give include contain cover hold own use put bring let become keep know reach total number average spend pay save lose go come run last stand kill injure wound rise fall grow climb drop increase decrease top exceed',
);

/** Past forms that are participles as well, and say what was done with those who are counted. */
export const TELLING_PASTS: ReadonlySet<string> = wordSet(
  'bought sold sent held built shot laid hired caught taught won fed led dug hung split shut cut sunk lent paid',
);

/** The participle of past forms that have one of their own. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'took taken,stole stolen,chose chosen,wrote written,flew flown,drove driven,threw thrown,grew grown,tore torn,sank sunk'
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Nouns of a deed before "of" and a count, without which the count misleads: "a loss of 800 jobs", "a survey of 1,000 adults". */
export const DEED_NOUNS: ReadonlySet<string> = wordSet(`
  loss losses survey poll sample arrest arrests appointment creation sale purchase delivery closure cancellation shortage list evacuation recall
  order orders release construction return study trial murder murders killing hiring dismissal sacking recruitment deportation eviction
  cull theft detention disappearance rescue analysis review removal demolition abduction kidnapping`);
