/** A name as the lists have it: small letters without accents, straight apostrophes. "São Paulo" → "sao paulo" */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}‘ʻʿ`]/gu, '')
    .replaceAll('’', "'")
    .replace(/[ıİ]/g, 'i')
    .toLowerCase()
    .trim();
