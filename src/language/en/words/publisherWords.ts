/** Words in the names of papers, stations and agencies. Written for this project. */
export const PUBLISHER_WORDS: ReadonlySet<string> = new Set(
  (
    'advertiser agency argus broadcasting bugle bulletin chronicle courier daily dispatch echo examiner express financial gazette globe ' +
    'guardian herald independent inquirer journal ledger magazine mail media mercury mirror monitor morning news newspaper ' +
    'newswire observer online post press radio record reporter review sentinel standard star statesman sun sunday telegraph times today ' +
    'tribune tv voice weekly wire world'
  ).split(' '),
);

/** What a body calls the paper that it hands out, beside its name and the day. Written for this project. */
export const PAPER_KINDS: ReadonlySet<string> = new Set([
  'advisory',
  'analysis',
  'appeal',
  'backgrounder',
  'briefing',
  'briefing note',
  'briefing paper',
  'bulletin',
  'communiqué',
  'fact sheet',
  'factsheet',
  'flash update',
  'for immediate release',
  'media advisory',
  'media release',
  'media statement',
  'news release',
  'newsletter',
  'policy brief',
  'position paper',
  'press briefing',
  'press note',
  'press release',
  'press statement',
  'report',
  'situation report',
  'special report',
  'statement',
  'update',
  'working paper',
]);
