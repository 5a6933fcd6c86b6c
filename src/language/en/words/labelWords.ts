/** What newsrooms put before a colon to say what kind of text follows. Written for this project. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  (
    'advisory alert analysis background breaking comment commentary correction clarification editorial exclusive explained explainer ' +
    'fact factbox feature interview latest live media news note opinion photo photos podcast profile recap summary timeline ' +
    'attn cc date memo memorandum re ref reference subject topic update updated updates video warning watch'
  ).split(' '),
);
