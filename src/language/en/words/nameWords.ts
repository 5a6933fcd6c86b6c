/** Words that tell what a capitalised name is. Written for this project. */

import { wordSet } from './wordSet.ts';

/** Before a person's name, in lower case, without points. */
export const PERSON_TITLES: ReadonlySet<string> = wordSet(
  'abbot adm admiral adviser advisor airman ambassador archbishop attorney ayatollah baron baroness bishop brig brigadier capt captain cardinal ceo cfo chair chairman',
  'chairperson chairwoman chancellor chief cllr cmdr coach col colonel commander commissioner comptroller congressman congresswoman constable consul',
  'coo corporal councillor councilman councilwoman count countess cpl cto dame deacon det detective dictator director director-general doctor dr duchess duke',
  'emir emperor empress envoy father fr gen general goalkeeper gov governor hon imam inspector judge justice king lady lieutenant lord lt',
  'maj major mayor minister miss monsignor mp mr mrs ms officer pastor pfc pope premier pres president prince princess prof professor pte pvt queen rabbi',
  'ranger rep representative rev reverend secretary secretary-general sen senator supervisor sgt sgt-maj sheikh sheikha sheriff shaikh sir sister',
  'speaker spokesman spokesperson spokeswoman sultan superintendent supt taoiseach trooper undersecretary viscount vp',
);

/** Titles that say nothing of what somebody does. */
export const ADDRESSES: ReadonlySet<string> = wordSet(
  'dame dr fr hon lady lord madam madame miss monsieur mr mrs ms mx señor senor sir',
);

/** Words that stand before a title or between one and a name and belong to neither name. */
export const TITLE_PARTS: ReadonlySet<string> = wordSet(
  'acting assistant associate attorney attorneys chief chief-petty deputy district economic emeritus executive ex-president first foreign former high honorary interim',
  'rear interior joint junior late lead lieutenant major managing national new outgoing permanent petty press prime principal private regional retired',
  'second senior state supreme then-president under vice special finance defense defence health justice education environment energy labour',
  'labor trade transport agriculture culture home affairs general marketing operating financial technology police army navy fire',
);

/** The head of an organisation's name: its last word, or the word before "of" or "for". */
export const ORGANISATION_WORDS: ReadonlySet<string> = wordSet(
  'polytechnic bakery brewery brewing coffee dairy distillery farms foods academy administration agency aid airline airlines airways alliance archdiocese army assembly associates association',
  'authority bancorp bank battalion board brigade brigades broadcasting bulletin bureau cabinet caucus center centre',
  'chamber chemicals chronicle church clinic club co co-op coalition coastguard college command commission committee',
  'commons communications company confederation conference congress consortium constabulary convention cooperative corp',
  'corporation corps council courier court courts crescent cross daily department diocese directorate dispatch division',
  'electric electronics embassy emirates energies energy entertainment examiner exchange faculty fc federation firm forces',
  'foundation fund funds gazette gmbh government group guard guardia guardian guards healthcare herald holding',
  'holdings hospital hospitals house inc industries infirmary inquirer inspectorate institute institutes institution',
  'insurance international investments journal judiciary kremlin laboratories laboratory labs league ledger legion',
  'legislature limited llc llp ltd magazine manufacturing maritime media ministry mirror mission monitor motor',
  'motors movement museum nations navy network networks news newspaper nhs observatory observer office ombudsman orchestra',
  'organisation organization parishad parliament partners partnership party pentagon petroleum pharma pharmaceutical',
  'pharmaceuticals plc police post press prosecutor publishers publishing railway railways refinery regiment registry',
  'rescue review rotary school schools secretariat senate sentinel shipping shipyard society studios supermarkets',
  'syndicate team telecom telecommunications telegraph television theater theatre times treasury tribunal tribune trust',
  'trusts union universities university volunteers watchdog weekly',
);

/** The head of a body's name only where the words before it name somebody, a place or a rank of bodies: "Kenya Wildlife Service". */
export const WEAK_ORGANISATION_WORDS: ReadonlySet<string> = wordSet(
  'brands community enterprise enterprises force front lobby logistics medical operations order productions program programme project register',
  'resorts resources restaurant retail security semiconductor service services solutions squad staff station stores studies system systems',
  'technologies technology utilities ventures watch works',
);

/** Before a weak head they make it the name of one body: "National Guard Service", "Royal Works". */
export const RANKS_OF_BODIES: ReadonlySet<string> = wordSet(
  'air army central congressional customs environmental federal fire forensic geological geophysical health imperial international meteorological metropolitan military national naval news parliamentary postal prison probation public royal secret security state united weather world',
);

/** After or before the name of a place. */
export const PLACE_WORDS: ReadonlySet<string> = wordSet(
  'airport archipelago arena atoll ave avenue barrio basin bay beach blvd boulevard bridge canal canton canyon cape cemetery city coast county cove creek dam delta desert district drive estuary',
  'falls fjord forest gorge governorate gulf harbor harbour heights highway hill hills island islands isle isles lagoon lake lakes lane massif mosque mount mountain',
  'mountains municipality national-park oblast ocean park parish pass peak peninsula plain plains plateau plaza port prefecture province quarter raion range reef region reserve ridge river road',
  'sea shore sound square stadium strait straits street suburb temple terrace territory town township trench valley village volcano wadi ward woods',
);

/** Before the name of a place as part of it. */
export const PLACE_OPENINGS: ReadonlySet<string> = wordSet(
  'cape fort ft lake mount mt port puerto rio saint-denis san santa santo são sao',
);

/** Words of place that are surnames as well: "Nora Beach". */
export const SURNAME_PLACE_WORDS: ReadonlySet<string> = wordSet(
  'bay beach bridge brook cape city coast creek falls field forest harbor heights hill hills island lake lakes lane marsh park pass peak port ridge rivers river road',
  'shore square street town valley village ward west wood woods',
);

/** Capitalised, but no person, body or place: laws, feasts, events, diseases, faiths, works, products, ranks of a war. */
export const OTHER_NAME_WORDS: ReadonlySet<string> = wordSet(
  'accord accords act affair agenda agreement aids amendment anniversary anthem arbitration award awards ballot bible bill biennale birthday',
  'bomb bombing brexit bulldozer cancer census century ceremony champions championship championships charter christian christians christmas classic climate code code-red concert',
  'condition constitution convention-on coronavirus corps-mark covid covid-19 crisis cup day days decade declaration deal declaration-of democrat democratic democrats derby',
  'disease disorder doctrine dollar drug ebola easter edition election elections epidemic era euro exam expo fair famine fashion father festival fever final finals flu',
  'forum-on game games gate genocide god grammy grammys gospel hajj hall-of-fame hepatitis hinduism holiday holocaust hurricane index infection influenza initiative internet islam',
  'islamic jazz jesus jew jewish jews jihad judaism knife koran law laws liberal liberals lottery love malaria marathon massacre measles medal medals medicaid medicare memorandum model monday month morning',
  'album blog channel comic-con podcast song tours wiki movie murder muslim muslims night nobel nomination novel olympic olympics open operation oscar oscars pact pandemic paralympics passport peace penal plan playoffs pneumonia',
  'pound prime principle prize procedure programme-for protocol prix quake question quran ramadan race rally rating rebellion record referendum reform regulation resolution revolution rights riot riots ruling rupee sabbath',
  'sacrament sarin scandal season series show shootings spring statute stakes storm strategy strike summer sunday sunni shia shiite sabotage summit super surge syndrome tax terror thanksgiving tornado tour tournament treaty trial trials trophy tsunami',
  'typhoon uprising vaccine verdict version virus war wars week weekend world yen year yuan zionist zika internet weapon web wi-fi bluetooth republican republicans communist communists catholic catholics protestant protestants hindu hindus buddhist buddhists conservative conservatives socialist',
);

/** Small words inside a name. */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(
  "al ben bin bint da dal dalla de del della den der di dos du e el ibn la le les lo 's-hertogenbosch ten ter ul und van vom von y zu",
);

/** Acronyms that are no bodies. */
export const OTHER_ACRONYMS: ReadonlySet<string> = wordSet(
  'AC AD ADHD AI AIDS AK AM AR ATM BBQ BC BCE BMI BRT BST CCTV CD CE CEO CET CFO CIO COO CO CPI CPR CSV CTO CV DC DIY DJ DNA DVD ECG EKG ER EST ET EV FAQ FM GCSE',
  'GDP GIF GMT GNP GP GPS HD HGV HIV HPV HR HTML ICBM ICE ICU ID IED II III IPO IQ IT ITV IV IVF IX JP JPEG KO LED LGBT LGBTQ LNG LPG MA MBA MBE MC MD MEP MEPS MERS MIT-L MLA MP MPG MPH',
  'MPS MRI MV MVP NB NGO NGOS OBE OK PC PCR PDF PH PHD PM POW PPE PR PS PT PTSD PV QA QR RBI RIP RNA ROI RPG RV SARS SMS SOS SPF SS STEM SUV SUVS TB TNT TV UFO UHD URL USB USS UTC UV VAT VI',
  'AUM CAGR COPD EBIT EBITDA ESG EVD KPI ROE STD STI UTI VHF VII VIII VIP VP VR WC WMD WWI WWII XI XII XV YA',
);

/** Bodies whose names have no word that tells so. */
export const KNOWN_BODIES: ReadonlySet<string> = new Set(
  (
    'abc|aeroflot|airbus|al jazeera|al qaeda|al-jazeera|al-qaeda|al-qaida|al-shabaab|alibaba|amazon|amnesty|amnesty international|anthropic|ap|apple|asean|associated press|' +
    'astrazeneca|bbc|blackrock|bloomberg|bmw|boeing|boko haram|bp|bundesbank|bundestag|care international|cbs|cdc|chevron|cia|citigroup|cnn|credit suisse|daesh|' +
    'daimler|deutsche welle|doctors without borders|duma|ebay|ecowas|eu|euronext|federal reserve|fed|europol|eurostat|exxonmobil|facebook|farc|fatah|fbi|fda|fema|fiat|fifa|foxconn|fox news|frontex|' +
    'gazprom|general electric|general motors|glaxosmithkline|goldman sachs|google|greenpeace|hamas|hezbollah|hizbollah|hizbullah|honda|houthi|houthis|hsbc|huawei|human rights watch|hyundai|ibm|' +
    'imf|intel|interfax|interpol|iaea|isis|islamic jihad|islamic state|itar-tass|jpmorgan|kcna|knesset|kremlin|kyodo|likud|lockheed martin|loyola|lufthansa|mastercard|' +
    "mcdonald's|médecins sans frontières|medecins sans frontieres|meta|microsoft|moderna|morgan stanley|mossad|msf|nasa|nasdaq|nato|nbc|nestle|nestlé|netflix|nhs|nikkei|nintendo|nissan|nokia|novartis|npr|" +
    'nsa|oecd|opec|openai|oxfam|panasonic|pdvsa|pemex|pentagon|petrobras|pfizer|philips|plo|politburo|politico|red crescent|red cross|renault|reuters|ria novosti|rodong sinmun|rosatom|rosneft|' +
    'rtl|ryanair|samsung|saudi aramco|save the children|scotland yard|sec|shell|siemens|sinn fein|sinn féin|sony|spacex|starbucks|state duma|supreme court|taliban|tass|telegram|tencent|tesla|thomson reuters|tiktok|' +
    'total|toyota|twitter|uber|ubs|uefa|ukip|un|u.n.|unesco|unhcr|unicef|unrwa|usaid|us airways|verizon|visa|vodafone|volkswagen|volvo|walmart|wfp|whatsapp|white house|who|wikileaks|wto|' +
    'xinhua|yahoo|yonhap|youtube|zanu-pf|g7|g20|g-7|g-20|african union|european union|world bank|yle|cctv|nhk|tepco|mitsubishi|bank of america|barclays|' +
    'calvin klein|charles schwab|christian dior|eli lilly|ernst & young|muslim brotherhood|hugo boss|john deere|john lewis|louis vuitton|philip morris|ralph lauren|tommy hilfiger|us federal reserve|wells fargo'
  ).split('|'),
);

/** Nouns before a name that tell what it is: "carmaker Corvo", "the daily Ledger". */
export const BODY_NOUNS: ReadonlySet<string> = wordSet(
  'agency airline bank broadcaster brewer brewery builder carmaker chain charity chipmaker club company conglomerate daily developer drugmaker firm giant group insurer lender maker',
  'manufacturer militia miner network newspaper ngo nonprofit operator organisation organization outlet party platform producer publisher retailer rival start-up startup steelmaker studio supermarket',
  'supplier think-tank union utility watchdog weekly',
);

/** Nouns before or after a name, or in an apposition, that tell a place: "the town of Marat", "Quirra, a hamlet". */
export const PLACE_NOUNS: ReadonlySet<string> = wordSet(
  'area borough capital city coast community country county district governorate hamlet island municipality neighborhood neighbourhood peninsula port prefecture province region resort settlement',
  'state suburb territory town township valley village',
);

/** Subjects of ministries and institutes: what "and" may join within a name. */
export const FIELDS_OF_WORK: ReadonlySet<string> = wordSet(
  'affairs agriculture animal child children antiquities aquatic aquaculture arts atmospheric aviation budget business care cancer citizenship civil climate commerce communication communications conservation consumer control cooperation culture customs cyber defence defense',
  'development digital disaster disease diseases drug economic economics economy education emergency employment energy engineering environment environmental equality evaluation exchange excise exports family families finance firearms fish fisheries food foreign',
  'forestry gas geology health heritage hospitality housing human humanitarian humanities hygiene immigration industry infectious information infrastructure innovation integration intelligence interior international justice labor labour law livestock local lands marine',
  'markets medicine mental metrology migration mineral mines mining museums natural nuclear nutrition oceanic ocean oceans oil parks peace petroleum planning policy population power prevention promotion protection public radiation reconstruction refugee refugees regional rehabilitation research',
  'resources rights risk rural safety securities security science sciences seismology social space sport sports standards statistics strategic sustainability sustainable taxation technical technology telecommunications tobacco tourism trade training transport',
  'transportation tropical ways means urban veterans water weather welfare wildlife women works youth',
);

/** Before "'s" or "'" within the name of a body: "People's Party", "St Mary's Hospital" by the saint. */
export const OWNING_GROUPS: ReadonlySet<string> = wordSet(
  'children farmers fishermen king lawyers men miners mothers nurses officers parents patients people peoples pilots queen seamen students teachers traders veterans women workers writers',
);

/** What a person or a body does with words, in the forms that stand behind a name. */
export const SPEAKING_WORDS: ReadonlySet<string> = wordSet(
  'acknowledged added admitted announced argued asked claimed confirmed declined denied explained insisted noted recalled replied reported said says stated testified told tweeted warned wrote',
);

/** Bodies whose name may go on with "of": "Bank of Lima", "Ministry of Health"; not "Forces of Nature", "House of Wax". */
export const BODIES_OF: ReadonlySet<string> = wordSet(
  'academy agency army assembly association authority bank board bureau center centre chamber church club college commission committee commonwealth',
  'community confederation conference congress consortium corps council county court courts department diocese directorate division embassy faculty federation',
  'foundation government guild hospital inspectorate institute institution isle kingdom league legislature ministry movement museum office order',
  'organisation organization parliament party people province republic school secretariat senate society state strait syndicate treasury tribunal',
  'trust union university brotherhood daughters knights machinists physicians sons surgeons teamsters workers',
);

/** Words of a body that open its name or stand within it, and are no surname: "Radio Pell", "Imperial College Lowmere". */
export const BODIES_BEFORE: ReadonlySet<string> = wordSet(
  'academy banco bank banque college hospital institut institute radio televisión university université ministry airlines airways federation',
);

/** Letters behind the name of a person that tell an honour, an office or a degree. */
export const HONOURS: ReadonlySet<string> = new Set(
  'AM AO BA CBE DBE DO DSO ESQ GBE II III IV JD JP JR KBE KC KG LLB LLM MA MBA MBE MC MD MEP MLA MP MPH MS MSP OAM OBE OM PC PHD QC RN SC SJ SR TD VC'.split(
    ' ',
  ),
);

/** Heads of the name of a union or an order only before "of": "Ship Workers of Norland". */
export const UNION_HEADS: ReadonlySet<string> = wordSet(
  'brotherhood daughters knights machinists physicians sisterhood sons surgeons teamsters workers',
);

/** Before "Survey" in the name of a body. */
export const SURVEYS: ReadonlySet<string> = wordSet(
  'antarctic archaeological geological geodetic hydrographic hydrological meteorological ordnance topographic',
);

/** Forms of a company behind its name. */
export const COMPANY_FORMS: ReadonlySet<string> = new Set(
  'A/S AB AG AS ASA BV Co Corp GmbH Inc KGaA LLC Ltd LP NV Nyrt Oy Oyj PLC plc Pty S.A. SA SE SpA Tbk'.split(' '),
);

/** What a "House of" can be. */
export const HOUSES_OF: ReadonlySet<string> = wordSet(
  'assembly commons councillors delegates keys lords peoples representatives',
);

/** Things that a letter or a number tells apart: "in Group B", "Building 7". */
export const NUMBERED_THINGS: ReadonlySet<string> = wordSet(
  'annex appendix article box building chapter class figure floor gate group hall lane level line lot panel part phase room section stage step table tier volume zone',
);

/** Words that end the name of a firm, a station or a paper. */
export const FIRM_ENDINGS: ReadonlySet<string> = wordSet(
  'air airlines airways brands breweries coffee energy farms ferries foods industries lines motors oil petroleum pharma pharmaceuticals ' +
    'railways resorts software stores studios systems technologies telecom',
);

/** Nouns right behind the name of a firm: "Oakco shares fell". */
export const OF_FIRMS: ReadonlySet<string> = wordSet(
  'customers executives flights investors planes shareholders shares stock stocks users',
);

/** Nouns behind the name of a firm with "'s" that nobody else owns: "Oakco's shareholders". */
export const OWNED_BY_FIRMS: ReadonlySet<string> = wordSet(
  'ceo customers factories flights headquarters investors passengers plants sales shareholders shares stock stores subsidiary users',
);
