/** What bears a name or title that is written in quotation marks, and words that introduce one. Written for this project. */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  (
    'agency album boat book called channel daily entitled film magazine movie named newspaper novel operation paper program ' +
    'programme series ship show site song titled university website weekly'
  ).split(' '),
);
