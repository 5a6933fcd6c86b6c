/** Words that open the line with the author, in small letters. Written for this project. */
export const BYLINE_OPENINGS: readonly string[] = [
  'by',
  'di',
  'par',
  'por',
  'reported by',
  'story by',
  'text',
  'texte',
  'von',
  'words by',
  'written by',
  'автор',
  'автори',
  'авторы',
  'текст',
  'بقلم',
  'كتب',
];

/** Words behind the name: "김하늘 기자". */
export const BYLINE_ENDINGS: readonly string[] = ['기자', '특파원'];

/** Words in small letters within a name. */
export const NAME_PARTICLES: readonly string[] = [
  ...'al bin da de del della der di dos du e el ibn la le ten ter van von y zu'.split(' '),
];

/** What parts the names of a byline. */
export const BYLINE_JOINTS = /,\s*|\s+(?:and|&|und|et|y)\s+/u;
