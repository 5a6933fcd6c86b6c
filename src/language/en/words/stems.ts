/** A light stem: enough that forms of one English word meet, after Porter (1980), steps 1a and 1b. */
export function stemOf(word: string): string {
  if (!/^[a-z-]+$/.test(word) || word.length < 4) return word;
  const singular = word
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?<!^.)ied$/, 'y')
    .replace(/ies$/, 'y')
    .replace(/(?<=[^us])s$/, '');
  const bare = singular.replace(/(?<=[aeiouy].*)(?:ing|ed)$/, '');
  if (bare === singular || bare.length < 3) return singular;
  const undoubled = bare.replace(/([bdfgmnprt])\1$/, '$1');
  return /(?:at|bl|iz|us|is|v|c|s|u)$/.test(undoubled) && undoubled === bare ? `${undoubled}e` : undoubled;
}
