/** Nouns that name speakers and sources of a kind. Written for this project. */

/** Many people who are not named. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'activists advisers advisors advocates aides allies analysts authorities backers bystanders campaigners children citizens clerics ' +
    'clients colleagues commuters conservatives couple crew crews critics crowd crowds customers delegates democrats ' +
    'detectives diplomats doctors economists everyone executives experts eyewitnesses families family fans firefighters fishermen friends ' +
    'generals historians investigators investors journalists judges jurors jury kids lawmakers lawyers ' +
    'leaders liberals locals members men militants ministers moderates mourners neighbors neighbours nurses ' +
    'observers officers officials onlookers opponents organisers organizers pair panel parents passengers patients ' +
    'pensioners people police politicians prosecutors protesters public pupils rebels relatives reporters republicans ' +
    'rescuers researchers residents respondents scientists senators shepherds soldiers spokesmen staff strategists ' +
    'students supporters surrogates survivors teachers team teenagers teens trio troops victims villagers voices voters witnesses women workers ' +
    'youths'
  ).split(' '),
);

/** Words for those who do not want to be known. */
export const UNNAMED_NOUNS: ReadonlySet<string> = new Set(
  (
    'all another anybody anyone both each either everybody everyone half insiders many most nobody none one ones other others ' +
    'people percent several person some somebody someone source sources these those'
  ).split(' '),
);

/** What is read, not heard. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'accords account accounts affidavit agreement analyses analysis archive archives article assessment audit autopsy bill ' +
    'blog book books bulletin calculations census certificate certificates chapter charter clip code communique communiqué complaint constitution ' +
    'contract counts coverage dashboard data database dataset diary directive dispatch dispatches document documents dossier ' +
    'draft editorial email emails estimate estimates evidence experiment experiments extract extracts figures filing filings ' +
    'findings footage forecast forecasts guidance guideline guidelines headline headlines images index indicator indicators ' +
    'indictment information inquest inscription inventory invoice invoices journal judgement judgment law laws lawsuit ' +
    'leaflet ledger legislation letter letters list lists literature log logs manifesto manual map maps memo memoir memoirs ' +
    'memorandum memos message messages metadata minutes modeling modelling models newsletter note notes notice notices novel ' +
    'obituary overview pages papers passage petition photo photograph photographs photos picture pictures plaque policy poll ' +
    'polling polls post posts presentation press-release printout profile projection projections prospectus questionnaire ' +
    'reading readings record recording recordings records register registry regulation regulations release report reports ' +
    'research resolution results review reviews rule rules ruling sample samples scan scans schedule screenshot screenshots ' +
    'script simulation simulations slide statement statements statistics studies study subpoena summary survey surveys ' +
    'tallies tally tape tapes telegram testimony tests text texts trace transcript transcripts treaty tweet tweets verdict ' +
    'verdicts video videos warrant website writing x-ray'
  ).split(' '),
);

/** One person by office or profession. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'vice-president vice-chairman vice-chair vice-chancellor vice-minister co-author co-chair co-chairman co-director co-founder co-owner co-pilot co-worker ex-minister ex-president ' +
    'accused appellant ceo cfo coo chair footballer applicant claimant complainant defendant plaintiff respondent accountant activist actor actress administrator adviser advocate agent agronomist aide ambassador analyst anthropologist ' +
    'apprentice archaeologist architect archivist artist astronaut astronomer athlete attorney auctioneer auditor ' +
    'aunt author banker biologist bodyguard boss botanist boxer bride brother builder businessman ' +
    'businesswoman buyer campaigner candidate captain cardiologist caretaker cashier chairman chairperson ' +
    'chairwoman champion chancellor chaplain chef chemist chief choreographer cleaner clergyman clerk climber coach ' +
    'colleague colonel columnist comedian commander commentator commissioner composer conductor congressman congresswoman ' +
    'conservationist consultant contractor coordinator coroner correspondent councillor councilman counsel courier ' +
    'cousin criminologist curator cyclist daughter dealer defender demographer deputy designer detective developer ' +
    'dictator diplomat director diver doctor donor driver ecologist economist editor educator electrician employee employer ' +
    'engineer ex-husband ex-wife entrepreneur envoy epidemiologist executive expert eyewitness farmer father father-in-law filmmaker financier ' +
    'firefighter fisherman forecaster foreman founder friend general geologist goalkeeper governor grandfather ' +
    'grandmother guest guide hairdresser head headmaster headteacher herder herdsman historian host hunter husband ' +
    'hydrologist imam informant insider inspector instructor inventor investigator investor jeweller jockey journalist judge ' +
    'juror keeper king lady landlord landowner laureate lawmaker lawyer leader lecturer librarian lieutenant lifeguard linguist ' +
    'lobbyist manager mathematician mayor mechanic mediator medic member merchant meteorologist midwife miner ' +
    'minister moderator mogul monarch mother musician negotiator neighbor nephew niece nominee novelist nun nurse nutritionist ' +
    'observer occupant officer official oncologist organiser organizer owner paramedic parent participant partner passenger ' +
    'pastor patient pensioner performer pharmacist philosopher photographer physician physicist pilot planner player ' +
    'plumber poet policeman policewoman politician pope postman premier president priest prince princess producer ' +
    'professor programmer promoter prosecutor protester psychiatrist psychologist publican pupil queen ranger recruiter ' +
    'referee refugee relative reporter representative rescuer researcher resident retailer reviewer rider ruler sailor ' +
    'salesman scholar scientist sculptor secretary seismologist seller senator sergeant sergeant-at-arms shareholder ' +
    'sheriff shopkeeper singer sister skipper smuggler sociologist soldier son speaker specialist spokesman spokesperson ' +
    'spokeswoman sponsor statistician stepfather strategist student stylist surgeon survivor suspect taoiseach ' +
    'teacher technician teen teenager tenant therapist tourist toxicologist trader trainer translator traveller treasurer trucker trustee ' +
    'uncle undersecretary veteran veterinarian vicar viceroy victim villager virologist visitor volcanologist volunteer voter ' +
    'waitress warden watchman whistleblower widow wife winner witness woodcutter worker worshipper ' +
    'wrestler writer youngster zoologist'
  ).split(' '),
);

/** Nouns for people that are surnames too where they have a capital. */
export const SURNAME_NOUNS: ReadonlySet<string> = new Set(
  (
    'archbishop baker barber bishop boy butcher carpenter child cook dean gardener girl man marshal monk planter porter shepherd steward ' +
    'waiter weaver woman'
  ).split(' '),
);

/** Bodies that speak as one. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'inquiry investigation probe tribunal village province region county airport academy administration agency airline alliance archdiocese arm army assembly association authority bank bloc board ' +
    'borough branch brewer brewery brigade broadcaster builder bundesbank bureau cabinet campaign carmaker carrier cartel ' +
    'center centre chain chamber charity chipmaker church city clinic club co-operative coalition coastguard college ' +
    'commission committee company congress consortium consultancy cooperative corporation council country court defence defense department ' +
    'diocese directorate division embassy enterprise exchange facility factory faculty federation firm fleet force foundation ' +
    'franchise fund giant government grid grocer group guard hospital hotel inspectorate institute institution insurer ' +
    'judiciary kingdom kremlin lab laboratory league lender magazine maker manufacturer media military mill ministry monarchy ' +
    'municipality museum nation navy network newspaper ngo observatory office ombudsman operator opposition orchestra ' +
    'organisation organization outfit outlet paper parliament party prefecture refinery shipyard state zoo consulate platform police presidency prosecution publisher rail ' +
    'railway regime regulator retailer school secretariat senate service society startup store subsidiary supermarket ' +
    'supplier syndicate team television think-tank township treasury tribunal trust union university utility vatican vendor ' +
    'watchdog winery'
  ).split(' '),
);

/** Documents that are shown rather than read out: what they hold nobody says. */
export const SHOWN_NOUNS: ReadonlySet<string> = new Set(
  'banner banners billboard film graffiti lyrics movie placard placards plaque poster posters sign signs slogan song t-shirt'.split(
    ' ',
  ),
);

/** Endings of nouns for people: "baker", "seismologist", "horsewoman". */
export const PERSON_ENDINGS = /(?:[^aeiou]er|ator|itor|ist|ian|man|men|woman|women|eer|maker|keeper|worker)s?$/;

/** Nouns that end like those of qualities and deeds, and are people all the same. */
export const SPEAKING_ABSTRACTS: ReadonlySet<string> = new Set(
  'audience community congregation delegation generation majority minority opposition population resistance'.split(' '),
);
