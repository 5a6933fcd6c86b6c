/** Words beside "9 to 4" that make it a count of votes; a score has none of them. Written for this project. */
export const VOTING_WORDS: ReadonlySet<string> = new Set(
  'vote votes voted voting ballot ballots passed approved rejected adopted ratified ruled referendum majority-vote election elections elected re-elected'.split(
    ' ',
  ),
);

/** Those that mean nothing else, for a sentence with words of a match. */
export const SURE_VOTES: ReadonlySet<string> = new Set(
  'vote votes voted voting ballot ballots referendum election elections elected re-elected bill bills motion amendment senate parliament council committee lawmakers legislature assembly treaty'.split(
    ' ',
  ),
);
