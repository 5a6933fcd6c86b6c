import type { Metadata } from '../../records/index.ts';
import { parseWrittenDate } from '../dates.ts';
import { normalizeLine } from '../fields.ts';
import type { LooseBlock } from '../layOutBlocks.ts';
import { FORWARD_PREFIX, INNER_HEADERS, MESSAGE_MARKERS, REPLY_PREFIX, WROTE } from './words.ts';

/** The words of a message apart from those that it passes on. */
export type SplitMessage = Readonly<{ own: readonly LooseBlock[]; forwarded: Forwarded | undefined }>;
export type Forwarded = Readonly<{ metadata: Metadata; blocks: readonly LooseBlock[] }>;

const HEADER = /^[>*\s]*([\p{L}-]{1,12})\s?:\*?\s*(.*)$/u;
/** Headers stand within this many lines below the marker. */
const MAX_HEADER_LINES = 12;
/** Nobody passes on more often what says nothing of its own. */
const MAX_CHAIN = 20;

/**
 * The paragraphs of a message. What it forwards has its own author, day and subject; what it quotes of an earlier
 * message, and the signature below "-- ", are not what it says. Addresses are not kept.
 */
export function splitMessage(text: string, subject: string): SplitMessage {
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  const at = findMarker(lines);
  const isForward =
    FORWARD_PREFIX.test(subject) ||
    /forward|weitergeleitet|transf|reenviado|inoltrato|encaminhada|doorgestuurd|перес/i.test(lines[at] ?? '');
  const own = at < 0 ? lines : lines.slice(0, at);
  const isEmpty = !own.some((line) => /[\p{L}\p{N}]/u.test(line) && !line.startsWith('>'));
  if (at < 0 || !(isForward || isEmpty)) {
    const quoted = at < 0 ? [] : quotedBlocks(lines.slice(at));
    return { own: [...blocksOf(own), ...quoted], forwarded: undefined };
  }
  return { own: blocksOf(own), forwarded: readForwarded(lines.slice(at)) };
}

/** "---------- Forwarded message ---------", "Begin forwarded message:", or headers as Outlook sets them. */
function findMarker(lines: readonly string[]): number {
  return lines.findIndex((line, at) => {
    if (line.startsWith('>')) return false;
    const bare = line.replace(/^[\s\-_*=]+|[\s\-_*=:]+$/g, '').toLowerCase();
    if (MESSAGE_MARKERS.has(bare)) return true;
    return headerNamed(line) === 'from' && countHeaders(lines.slice(at, at + 6)) >= 3;
  });
}

const headerNamed = (line: string): string | undefined => {
  const name = HEADER.exec(line)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(INNER_HEADERS, name) ? INNER_HEADERS[name] : undefined;
};

const countHeaders = (lines: readonly string[]): number => new Set(lines.map(headerNamed).filter(Boolean)).size;

/** What a forwarded message passes on or answers in its turn is quoted in it. */
function blocksOfChain(lines: readonly string[]): LooseBlock[] {
  const at = findMarker(lines);
  if (at < 0) return blocksOf(lines);
  return [...blocksOf(lines.slice(0, at)), ...quotedBlocks(lines.slice(at))];
}

const quotedBlocks = (lines: readonly string[]): LooseBlock[] =>
  blocksOf(lines).map((block) => withoutAddresses({ ...block, kind: 'clutter', rule: 'quoted-message' }));

function readForwarded(lines: readonly string[], depth = 1): Forwarded {
  const { found, rest } = takeHeaders(lines);
  const inner = findMarker(rest);
  // Passed on without a word of their own: what counts is the message at the end of the chain.
  const isEmpty = inner >= 0 && blocksOf(rest.slice(0, inner)).length === 0;
  if (isEmpty && depth < MAX_CHAIN) return readForwarded(rest.slice(inner), depth + 1);
  const author = nameOf(found.from ?? '');
  const published = parseWrittenDate(found.date ?? '');
  const title = bareSubject(found.subject ?? '');
  return {
    metadata: {
      ...(title ? { title } : {}),
      ...(author ? { authors: [author] } : {}),
      ...(published ? { published } : {}),
    },
    blocks: blocksOfChain(rest),
  };
}

/** The headers that stand over a forwarded message, with or without a marker over them, and what follows. */
function takeHeaders(lines: readonly string[]): { found: Readonly<Record<string, string>>; rest: readonly string[] } {
  const found: Record<string, string> = {};
  let at = headerNamed(lines[0] ?? '') ? 0 : 1;
  for (let read = 0; at < lines.length && read < MAX_HEADER_LINES; at += 1, read += 1) {
    const line = lines[at] ?? '';
    const name = headerNamed(line);
    if (name) found[name] ??= HEADER.exec(line)?.[2] ?? '';
    else if (line.trim() && Object.keys(found).length > 0 && !/^[\s>]/.test(line)) break;
    else if (!line.trim() && Object.keys(found).length > 1) break;
  }
  return { found, rest: lines.slice(at) };
}

/** "Ana Ruiz <ana@example.org>" → "Ana Ruiz"; an address alone names nobody. */
export const nameOf = (sender: string): string => {
  const name = normalizeLine(sender.replace(/[<[(][^>\])]*@[^>\])]*[>\])]?/g, '').replace(/^\*|["*]/g, ''));
  const bare = name.replace(/^'(.+)'(?= via |$)/, '$1').replace(/ via .*$/, '');
  return bare.includes('@') ? '' : bare;
};

/** "Fwd: Re: Tents (ana@example.org)" → "Tents" */
export function bareSubject(subject: string): string {
  const bare = subject.replace(FORWARD_PREFIX, '').replace(REPLY_PREFIX, '').replace(ADDRESS, '');
  return bare === subject ? normalizeLine(subject) : bareSubject(bare);
}

const ADDRESS = /\s*[([<]?[^\s()[\]<>@]+@[^\s()[\]<>@]+\.[\w-]+[)\]>]?/g;

/** Headers that programs write, alone or with those of the message: one that is broken off goes on in the text. */
const PROGRAM_HEADER =
  /^(?:x-[\w-]+|received(?:-spf)?|return-path|message-id|mime-version|content-[\w-]+|dkim-[\w-]+|arc-[\w-]+|authentication-results|delivered-to|list-[\w-]+|references|in-reply-to|envelope-to|original-[\w-]+|reporting-mta|final-recipient|feedback-type)\s*:/i;
const ANY_HEADER = /^(?:[A-Za-z][\w-]{1,40}\s*:|[ \t]+\S)/;

const isHeaderGroup = (lines: readonly string[]): boolean =>
  lines.every((line) => ANY_HEADER.test(line)) && lines.some((line) => PROGRAM_HEADER.test(line));

/** What PGP writes round and below a message that it signs. */
const SIGNED_BY_KEY = /^-----BEGIN PGP SIGNATURE-----/;
const KEY_LINE = /^(?:-----BEGIN PGP SIGNED MESSAGE-----|Hash: \w+)$/;

/** Lines between empty ones as paragraphs; quoted lines and those below a signature's mark are clutter. */
function blocksOf(lines: readonly string[]): LooseBlock[] {
  const blocks: LooseBlock[] = [];
  const groups = groupLines(lines);
  const keyAt = groups.findIndex(([first = '']) => SIGNED_BY_KEY.test(first));
  let isSigned = false;
  for (const [at, group] of groups.slice(0, keyAt < 0 ? undefined : keyAt).entries()) {
    if (isWrittenByProgram(group)) continue;
    isSigned ||= /^-- ?$/.test(group[0] ?? '');
    const rule = isSigned ? 'signature' : isOfOthers(group, groups[at + 1]) ? 'quoted-message' : undefined;
    const text = group.join('\n');
    const block: LooseBlock = rule ? { text, kind: 'clutter', rule } : { text, kind: 'paragraph' };
    blocks.push(rule ? withoutAddresses(block) : block);
  }
  return blocks;
}

/** Rulers, marks of keys, headers. */
const isWrittenByProgram = (group: readonly string[]): boolean =>
  (!/[\p{L}\p{N}]/u.test(group.join('')) && !/^-- ?$/.test(group.join('\n'))) ||
  isHeaderGroup(group) ||
  group.every((line) => KEY_LINE.test(line));

/** Quoted lines, and the line that announces them. */
const isOfOthers = (group: readonly string[], next: readonly string[] | undefined): boolean =>
  group.every((line) => line.startsWith('>')) ||
  (WROTE.test(group.join(' ').trim()) && (next?.[0]?.startsWith('>') ?? true));

/** Groups of lines without an empty one between, all of them quoted or none; a line that announces a quotation is alone. */
function groupLines(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let isOpen = false;
  for (const [at, line] of lines.entries()) {
    if (!line.trim()) {
      isOpen = false;
      continue;
    }
    const last = groups.at(-1);
    const isSame = last?.[0]?.startsWith('>') === line.startsWith('>');
    const announces = WROTE.test(line.trim()) || WROTE.test(`${line} ${lines[at + 1] ?? ''}`.trim());
    if (isOpen && last && isSame && !announces) last.push(line);
    else groups.push([line]);
    isOpen = true;
  }
  return groups;
}

/** Whom a message went to is nobody's business. */
const withoutAddresses = (block: LooseBlock): LooseBlock => ({
  ...block,
  text: block.text
    .split('\n')
    .filter((line) => headerNamed(line) !== 'to')
    .join('\n')
    .replace(ADDRESS, ''),
});
