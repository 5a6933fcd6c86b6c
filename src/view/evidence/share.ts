import { printedPartsOf } from '../../pipeline/briefing/printed.ts';
import { pathOf, textDirectiveOf } from '../../site/address.ts';
import { formatDate } from '../words/dates.ts';
import { type Citable, citedSayerOf, evidenceOf, headingOf } from './citable.ts';
import { passageOf, plainTextOf } from './passage.ts';

/** What a reader may take along of a claim or figure, as plain text. */
export type Shared = Readonly<{
  link: string;
  /** Lights up the words on its page; absent where none are printed. */
  wordsLink?: string;
  /** Who says it and where, as it stands behind the words. */
  citation: string;
  /** Whether words are printed, to be copied before it. */
  hasWords: boolean;
  /** HTML that shows it on another page; absent where the site's address is not known. */
  embed?: string;
}>;

const HASH_LENGTH = 16;

/** Link, link to the words, quotation with its source, and how to embed it; `linkOf` writes a path of the site. */
export function sharedOf(citable: Citable, linkOf: (path: string) => string): Shared {
  const link = linkOf(pathOf.claim(citable.record));
  const words = directiveFor(citable);
  const title = headingOf(citable).replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return {
    link,
    ...(words ? { wordsLink: `${link}#c-${citable.record.id}:~:text=${words}` } : {}),
    ...citationOf(citable, link),
    ...(/^https?:/.test(link)
      ? { embed: `<iframe src="${link}#embed" title="${title}" width="640" height="420" loading="lazy"></iframe>` }
      : {}),
  };
}

/** The printed words that stand without a gap, as a text directive. */
function directiveFor({ briefing, ...citable }: Citable): string | undefined {
  const [part] = printedPartsOf(briefing.digest, evidenceOf({ briefing, ...citable } as Citable));
  return part && textDirectiveOf(briefing.document.text.slice(part.start, part.end));
}

/** — sayer, in Publisher, date. Link (sha256 of the document); with the value before it where no words may be printed. */
function citationOf(citable: Citable, link: string): Pick<Shared, 'citation' | 'hasWords'> {
  const { document } = citable.briefing;
  const hasWords = /[\p{L}\p{N}]/u.test(plainTextOf(passageOf(citable.briefing, evidenceOf(citable))));
  const origin = [document.publisher ?? document.title, document.published && formatDate(document.published)];
  const sayer = `${citedSayerOf(citable).name} (${citable.record.certainty})`;
  const hash = document.sha256.slice(0, HASH_LENGTH);
  const citation = `— ${sayer}, in ${origin.filter(Boolean).join(', ')}. ${link} (sha256 ${hash}…)`;
  return { citation: hasWords ? citation : `${headingOf(citable)} ${citation}`, hasWords };
}
