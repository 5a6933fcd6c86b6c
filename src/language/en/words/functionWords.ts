const LISTS = {
  bg: 'на и се от да за не с че са по като или този които може е ще през при след беше има до си към бяха',
  de: 'der die das und ist nicht den von zu mit sich des auf für ein eine dem auch wird sind oder an am im in bei nach es man hat haben habe war aus als wie dass er sie ihr',
  en: 'the of and to in is that for are this with not those or do its be has from by was were on at it as an have which their they he she his her',
  es: 'el la los las de que y en un una por con no para se del es son su al lo como más fue sus este esta ha',
  fr: 'le la les de des et en un une du que est pour pas dans sur ne sont ce au aux il elle par qui avec a plus ont cette',
  it: 'il lo la gli di che e è un una per non con del della sono si dei le al nel da ha più questo alla',
  pt: 'o os as de que e do da em um uma para com não se por é são no na dos das ao mais foi',
  ru: 'и в не на что с по как это из за от для или его может был была было к у же они при до бы',
  uk: 'і в не на що з у та як це за від для або до його може був була було по й при вони бо',
} as const;

/**
 * The commonest small words of languages, which tell a sentence's language where its letters do not: BCP 47 → words.
 * Written for this project.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries(LISTS).map(([language, words]) => [language, new Set(words.split(' '))]),
);
