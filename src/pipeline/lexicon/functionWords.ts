/** The commonest small words of languages, which tell a sentence's language where its letters do not. Written for this project. */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  bg: new Set('на и се от да за не с че са по като или този които може'.split(' ')),
  de: new Set('der die das und ist nicht den von zu mit sich des auf für ein eine dem auch wird sind oder'.split(' ')),
  en: new Set('the of and to in is that for are this with not those or do its be has from by'.split(' ')),
  es: new Set('el la los las de que y en un una por con no para se del es son su'.split(' ')),
  fr: new Set('le la les de des et en un une du que est pour pas dans sur ne sont ce au'.split(' ')),
  it: new Set('il lo la gli di che e è un una per non con del della sono si dei'.split(' ')),
  pt: new Set('o os as de que e do da em um uma para com não se por é são'.split(' ')),
  ru: new Set('и в не на что с по как это из за от для или его может'.split(' ')),
  uk: new Set('і в не на що з у та як це за від для або до його може'.split(' ')),
};
