/** Elements that begin a line of their own. */
export const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure ' +
    'footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody ' +
    'tfoot thead tr ul'
  ).split(' '),
);

/** Elements whose class names tell nothing: the words of a sentence, the cells of a table, the article itself. */
export const PLAIN_TAGS: ReadonlySet<string> = new Set(
  'a abbr article b bdi bdo body cite code em font i main mark q s strong sub sup table tbody td th thead tr u'.split(
    ' ',
  ),
);

/** Elements that come out of Readability as they went in. */
export const KEPT_TAGS: ReadonlySet<string> = new Set(
  'blockquote dd dt figcaption h1 h2 h3 h4 h5 h6 li p pre'.split(' '),
);
