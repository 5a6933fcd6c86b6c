import type { ReadingNotice } from '../reading.ts';
import type { Archive } from '../zip/archive.ts';

/** The words of a part of the package; undefined where there is none of that name. */
export function readPart(archive: Archive, name: string): string | undefined {
  const bytes = archive.read(name);
  if (!bytes) return undefined;
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return usualPrefix(new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes));
}

const WORD_NAMESPACE =
  /\sxmlns(?::([\w.-]+))?="(?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)"/;

/** Word writes "w:" before its names; other programs may write something else, or nothing: `<ns0:p>`, `<p>` → `<w:p>`. */
function usualPrefix(xml: string): string {
  const [found, prefix = ''] = WORD_NAMESPACE.exec(xml.slice(0, NAMESPACES_LENGTH)) ?? [];
  if (found === undefined || prefix === 'w') return xml;
  const elements = prefix ? new RegExp(`^<(/?)${prefix}:`) : /^<(\/?)(?=[A-Za-z]\w*[\s/>])/;
  const attributes = prefix ? new RegExp(`(\\s)${prefix}:`, 'g') : undefined;
  return xml.replace(/<[^<>]{1,2000}>/g, (tag) => {
    const named = tag.replace(elements, '<$1w:');
    return attributes ? named.replace(attributes, '$1w:') : named;
  });
}

/** The namespaces stand in the first element. */
const NAMESPACES_LENGTH = 10_000;

const USUAL = 'word/document.xml';

/** Nearly always "word/document.xml"; the package's relations may name another, and then more than one may be there. */
export function findDocumentPart(archive: Archive): { part: string; notices: ReadingNotice[] } {
  const relations = readPart(archive, '_rels/.rels') ?? '';
  const targets = [...relations.matchAll(/<Relationship\b[^>]*\/officeDocument"[^>]*>/g)]
    .map(([tag]) => /Target="\/?([^"]+)"/.exec(tag)?.[1] ?? '')
    .filter((target) => archive.names.includes(target));
  const candidates = [...new Set([...targets, ...(archive.names.includes(USUAL) ? [USUAL] : [])])];
  const part = candidates[0] ?? USUAL;
  const isDoubled = candidates.length > 1 || archive.repeated.includes(part);
  return { part, notices: isDoubled ? [noticeSecond(part, candidates)] : [] };
}

const noticeSecond = (part: string, candidates: readonly string[]): ReadingNotice => ({
  rule: 'second-document',
  reason: `It holds more than one text (${candidates.length > 1 ? candidates.join(', ') : `${part}, twice`}); the one that Word shows, "${part}", was read`,
  fix: 'Open it in Word, look whether its text is the one you mean, and save it again',
});

/** The parts that a part refers to, by the ids of its relations. "word/document.xml" → "rId5" → "word/chunk.htm" */
export function relationsOf(archive: Archive, part: string): ReadonlyMap<string, string> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const xml = readPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`) ?? '';
  return new Map(
    [...xml.matchAll(/<Relationship\b[^>]*>/g)].flatMap(([tag]) => {
      const id = /\bId="([^"]+)"/.exec(tag)?.[1];
      const target = /\bTarget="([^"]+)"/.exec(tag)?.[1];
      return id && target ? [[id, target.startsWith('/') ? target.slice(1) : folder + target] as const] : [];
    }),
  );
}
