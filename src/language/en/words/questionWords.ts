/** Words that make a question and that nothing is found by. Written for this project. */
export const QUESTION_WORDS: readonly string[] = [
  'how many much long far often big large high deep wide tall heavy fast old young cold hot strong money time times',
  'what who whom whose when where which why',
  'was were is are am be been being did do does has have had will would can could should shall may might must',
  'take takes get gets got go goes going ago',
  'the a an of on in at to by for from with and or per more into onto out up than then so not no any some',
  'there it its they them their he she his her this that these those as me us you we i my our',
  'anyone anybody someone somebody anything something everyone everybody',
  'because true really still after before during since',
  'happened happen happens please find show',
  'percent percentage many’s it’s cause caused causes reason reasons according',
];

/** Verbs that ask for what somebody says, and of which the lists of reporting verbs have no more than a part. */
export const ASKING_VERBS: readonly string[] =
  'add answer argue believe call claim comment demand describe promise react respond say state tell testify think want write'.split(
    ' ',
  );

/** What stands between the verb and that which is said: "say about the ferry". */
export const TOPIC_WORDS: readonly string[] =
  'about on of to over regarding concerning after when that in at for'.split(' ');

/** Labels that say no more than what became of those who are counted does. */
export const GENERAL_LABELS: readonly string[] =
  'people person persons others figure number total dead death deaths toll tolls injured victims confirmed at least the of in and'.split(
    ' ',
  );
