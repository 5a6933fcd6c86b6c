import type { Metadata } from '../../records/index.ts';
import { parseWrittenDate } from '../dates.ts';
import { normalizeLanguage, normalizeLine } from '../fields.ts';
import { titleOfProperties } from '../properties.ts';

/** Programs that write a day of their own. */
const NO_DAY = /python-docx/i;

/**
 * Title, language and day of `docProps/core.xml`: used where the text says nothing. Author, company, template and who
 * changed it last are nobody's business.
 */
export function readProperties(xml: string): Metadata {
  const field = (name: string): string =>
    normalizeLine(new RegExp(`<${name}\\b[^>]*>([^<]*)</${name}>`).exec(xml)?.[1] ?? '');
  const title = titleOfProperties(field('dc:title'));
  const language = normalizeLanguage(field('dc:language'));
  const published = NO_DAY.test(xml) ? undefined : parseWrittenDate(field('dcterms:created'));
  return {
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    ...(published ? { published } : {}),
  };
}
