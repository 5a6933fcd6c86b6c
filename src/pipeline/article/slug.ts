const MAX_LENGTH = 60;

/** The words of a title as an address: "Why did Kim admit it?" → "why-did-kim-admit-it"; "" where no letter is Latin. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // Of "Прорыв плотины: 200 погибших" nothing but "200" would be left.
  if (/\p{L}/u.test(plain) && !/[a-z]/.test(plain)) return '';
  const words = plain
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  return slug || (words[0] ?? '').slice(0, MAX_LENGTH);
}
