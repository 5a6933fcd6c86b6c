import type { ReadingNotice } from '../reading.ts';
import type { Judged } from './judge.ts';
import { isHeading } from './piece.ts';

/** What a page says that has its article by a script, in the languages of the web. */
const SHELL =
  /\b(?:loading\b.{0,40}\b(?:wait|moment|story|article|page|content)|please wait|(?:enable|activate|turn on|requires?|need) (?:java ?script|cookies)|java ?script (?:is )?(?:disabled|required|not enabled|to be enabled)|(?:update|upgrade) your (?:web )?browser|(?:browser|your browser) (?:is|version is) (?:out ?dated|out[ -]of[ -]date|no longer supported|not supported|too old)|unsupported browser|verify(?:ing)? (?:that )?you are (?:a )?human|checking your browser|access denied|are you a robot)|browser ist (?:leider )?(?:veraltet|nicht)|java ?script (?:aktivieren|ist deaktiviert)|(?:activez|activer) (?:le )?java ?script|navigateur (?:est )?(?:obsolète|n['’]est pas)|navegador (?:no|está|desactualizado)|(?:habilite|active|ative) (?:o |el )?java ?script|abilita(?:re)? java ?script|включите java ?script|ваш браузер (?:устарел|не поддерж)/i;
const MAX_SHELL_WORDS = 40;

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
const isBody = ({ kind }: Judged): boolean => kind === 'paragraph' || kind === 'heading';

/** Words of the article as the rules see it. */
export const articleWords = (judged: readonly Judged[]): number =>
  judged.filter(isBody).reduce((sum, { piece }) => sum + wordsIn(piece.text), 0);

/** Words that the page holds and does not show. */
export const hiddenWords = (judged: readonly Judged[]): number =>
  judged.filter(({ kind }) => kind === 'hidden').reduce((sum, { piece }) => sum + wordsIn(piece.text), 0);

const MAX_LINE_WORDS = 15;

/** The pieces with the lines that stand for what a script has yet to bring set aside. */
export const setShellAside = (judged: readonly Judged[]): Judged[] =>
  judged.map((each) => {
    const { text } = each.piece;
    const isLine = isBody(each) && wordsIn(text) <= MAX_LINE_WORDS && /^["“]/.test(text) === false && SHELL.test(text);
    return isLine ? { ...each, kind: 'clutter', rule: 'shell' } : each;
  });

/** Whether what the page shows is a line that stands for its article. */
export const isShell = (judged: readonly Judged[]): boolean =>
  articleWords(judged) <= MAX_SHELL_WORDS &&
  judged.some((each) => each.rule === 'shell' || (isBody(each) && SHELL.test(each.piece.text)));

/** Headlines that lead elsewhere; an article has few, with its own paragraphs between. */
const MIN_TEASERS = 8;
const MAX_TEASER_WORDS = 70;

/** What a search finds: headlines that lead away, each with its address: "https://valley.example › news". */
const ADDRESS = /^(?:https?:\/\/|www\.)\S+(?:\s?[›>»…]\s?\S+)*…?$/;
const MIN_HITS = 4;

/** A page of lines that are links, with nothing told between them. */
const MIN_LINKS = 15;
const MIN_LINKED = 0.6;
const MIN_LINK_WORDS = 4;
const MAX_TOLD_WORDS = 60;
const isTold = ({ piece }: Judged): boolean => piece.linked < 0.5 && /[.!?…。！？]["”’')\]]*$/.test(piece.text);

/** How many teasers a front page is made of; 0 for a page with an article of its own. */
export function countTeasers(judged: readonly Judged[]): number {
  const body = judged.filter(isBody);
  const teasers = body.filter(({ piece }) => isHeading(piece) && piece.linked > 0.8);
  const own = body.filter(
    ({ piece }) => !isHeading(piece) && piece.linked < 0.5 && wordsIn(piece.text) >= MAX_TEASER_WORDS,
  );
  const heads = body.filter(({ piece }) => isHeading(piece));
  const addresses = judged.filter(({ piece, kind }) => kind !== 'hidden' && ADDRESS.test(piece.text));
  if (teasers.length >= MIN_HITS && addresses.length >= MIN_HITS && own.length < teasers.length) return teasers.length;
  const links = body.filter(({ piece }) => piece.linked > MIN_LINKED && wordsIn(piece.text) >= MIN_LINK_WORDS);
  const told = body.filter(isTold).reduce((sum, { piece }) => sum + wordsIn(piece.text), 0);
  if (links.length >= MIN_LINKS && told < MAX_TOLD_WORDS && links.length * 4 >= body.length) return links.length;
  const isFront =
    teasers.length >= MIN_TEASERS && teasers.length >= heads.length * 0.7 && own.length * 4 < teasers.length;
  return isFront ? teasers.length : 0;
}

/** Rules by which prose of the article may have been set aside. */
const DOUBTFUL: ReadonlySet<string> = new Set([
  'outside-article',
  'header',
  'aside',
  'lead-in',
  'closing-note',
  'link-list',
  'slide-show',
]);
const MIN_PROSE_WORDS = 12;

/** A notice where what was set aside reads as prose, or holds figures in a table: it may belong to the article. */
export function noticeSetAside(judged: readonly Judged[]): ReadingNotice[] {
  const prose = judged.filter(
    ({ kind, rule, piece }) =>
      kind === 'clutter' &&
      DOUBTFUL.has(rule ?? '') &&
      piece.linked < 0.3 &&
      (piece.cell
        ? /\d/.test(piece.text)
        : wordsIn(piece.text) >= MIN_PROSE_WORDS && /[.!?…]["”’')\]]*$/.test(piece.text)),
  );
  const words = prose.reduce((sum, { piece }) => sum + wordsIn(piece.text), 0);
  if (words === 0) return [];
  const first = (prose[0] as Judged).piece.text.replace(/\s+/g, ' ').slice(0, 60);
  return [
    {
      rule: 'set-aside',
      reason: `${words} ${words === 1 ? 'word' : 'words'} of prose outside of what reads as the article were set aside, first "${first}"`,
      fix: 'Look whether they belong to the article; put its text into a file if they do',
    },
  ];
}
