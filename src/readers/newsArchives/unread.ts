import { UnreadableError } from '../reading.ts';

/** Deliveries of archives whose layout is not read, by what every one of them says. All signs of one must be there. */
const UNREAD: readonly { name: string; fix: string; signs: readonly RegExp[] }[] = [
  {
    name: 'Europresse or Eureka',
    fix: 'Save each article as text, or export from Nexis or Factiva',
    signs: [
      /\b(?:europresse|eureka\.cc)\b|\bDocPublicationName\b|\bCEDROM-SNi\b/i,
      /\bnews\s?[·•]\s?\d{8}\b|\btitreArticle|\bDocPublicationName\b/i,
    ],
  },
  {
    name: 'Nexis as pages',
    fix: 'Export it as DOCX',
    signs: [/^\s*End of Document\s*$/im, /^\s*(?:Load-Date|Length)\s?:/im],
  },
  {
    name: 'Factiva as pages',
    fix: 'Export it as text or HTML',
    signs: [/(?<=^.{0,80})\bFactiva, Inc\./im, /\bDocument [A-Z]{3,12}0{3}0\d{6,}\w*/],
  },
  {
    name: 'ProQuest',
    fix: 'Save each article as text',
    signs: [/\bProQuest document ID\s?:/i, /^\s*(?:Publication title|Publication date)\s?:/im],
  },
  {
    name: 'the Asahi archive (Kikuzo)',
    fix: 'Save each article as text',
    signs: [/<title>[^<]*(?:聞蔵|朝日新聞記事検索)|^(?=[\s\S]{0,6000}>\s*朝日新聞社\s+聞蔵)/],
  },
  { name: 'the Yomiuri archive (Yomidas)', fix: 'Save each article as text', signs: [/<title>[^<]*ヨミダス/] },
];

/** Throws an `UnreadableError` for a delivery of an archive that would come out as one article of many. */
export function checkArchive(text: string): void {
  const found = UNREAD.find(({ signs }) => signs.every((sign) => sign.test(text)));
  if (found) throw new UnreadableError('format', `It is an export of ${found.name}, which is not read`, found.fix);
}
