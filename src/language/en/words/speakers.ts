/** Nouns that name speakers and sources of a kind. Written for this project. */

/** Many people who are not named. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'activists advisers advocates aides allies analysts authorities backers campaigners colleagues conservatives critics delegates ' +
    'democrats diplomats doctors economists executives experts families friends generals governments historians investigators ' +
    'journalists judges lawmakers lawyers leaders liberals members men militants ministers neighbors observers officers officials ' +
    'opponents organizers parents people police politicians prosecutors protesters rebels relatives reporters republicans ' +
    'rescuers researchers residents respondents scientists senators services soldiers spokesmen strategists students supporters ' +
    'survivors teachers troops victims villagers voters witnesses women workers'
  ).split(' '),
);

/** Words for those who do not want to be known. */
export const UNNAMED_NOUNS: ReadonlySet<string> = new Set(
  'anyone everyone insiders many most nobody one others person rumors rumours several some somebody someone source sources'.split(
    ' ',
  ),
);

/** What is read, not heard. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'account article assessment bill book brief complaint data document documents email emails estimate estimates figures filing ' +
    'filings findings footage images indictment information law lawsuit letter memo message minutes paper poll polls post ' +
    'reading record records release report reports research results review ruling sign speech statement statements statistics ' +
    'studies study suit survey surveys text transcript tweet video website'
  ).split(' '),
);

/** One person by office or profession. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'activist adviser aide ambassador analyst attorney author banker boss brother businessman businesswoman candidate captain ' +
    'chairman chairwoman chancellor chief coach colonel columnist commander commissioner congressman congresswoman correspondent ' +
    'daughter deputy dictator diplomat director doctor economist editor envoy executive expert father founder friend general governor ' +
    'head historian host husband investigator journalist judge king lawmaker lawyer leader lieutenant manager mayor minister ' +
    'moderator monarch mother neighbor nominee officer official owner partner pastor politician pope premier president priest ' +
    'prince princess professor prosecutor queen reporter representative researcher resident ruler scholar scientist secretary senator ' +
    'sergeant sheriff singer sister soldier son speaker spokesman spokesperson spokeswoman strategist student surgeon survivor ' +
    'teacher victim voter widow wife witness worker writer'
  ).split(' '),
);

/** Bodies that speak as one. */
export const ORGANISATION_NOUNS: ReadonlySet<string> = new Set(
  (
    'administration agency airline alliance army assembly association authority bank board brigade bureau cabinet campaign ' +
    'center centre chamber charity church city clinic club coalition coastguard college commission committee company congress ' +
    'corporation council country court department embassy federation firm fleet force foundation fund government group guard ' +
    'hospital house institute institution kremlin laboratory league magazine media military ministry mission museum navy ' +
    'network newspaper observatory office operator opposition organisation organization paper parliament party police ' +
    'prosecution publisher regime regulator school secretariat senate service society startup state team television treasury ' +
    'tribunal trust union university watchdog'
  ).split(' '),
);
