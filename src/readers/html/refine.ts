import type { Judged } from './judge.ts';
import { isHeading, isListed, type Piece } from './piece.ts';

export type Refiner = Readonly<{ name: string; refine: (judged: readonly Judged[]) => Judged[] }>;

export const isBody = (each: Judged): boolean => each.kind === 'paragraph' || each.kind === 'heading';
const drop = (each: Judged, rule: string): Judged => ({ ...each, kind: 'clutter', rule });
const lettersOf = (text: string): number =>
  text.length + 2 * (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
const endsSentence = (text: string): boolean => /[.!?…。！？:;][\p{Pf}\p{Pe}"'*\s]*$/u.test(text);
/** A sentence of the article: long enough, closed by a mark, not a link alone. */
const isProse = (piece: Piece): boolean =>
  piece.linked < 0.7 && !isHeading(piece) && lettersOf(piece.text) >= 60 && endsSentence(piece.text);

/** In this order. */
export const REFINERS: readonly Refiner[] = [
  { name: 'standfirst', refine: (judged) => takeStandfirst(judged) },
  { name: 'between', refine: (judged) => takeBetween(judged) },
  { name: 'slide-show', refine: (judged) => cutSlides(judged) },
  { name: 'lead-in', refine: (judged) => cutLead(judged) },
  { name: 'closing-note', refine: (judged) => cutClosingNotes(judged) },
  { name: 'link-list', refine: (judged) => cutLinkLists(judged) },
  { name: 'heading-without-text', refine: (judged) => cutLonelyHeadings(judged) },
  { name: 'nothing-left', refine: (judged) => takeBackAll(judged) },
];

/** Sentences in a page's header, between its headline and its text, are the lead of the article. */
function takeStandfirst(judged: readonly Judged[]): Judged[] {
  const headline = judged.findIndex(({ piece }) => piece.tag === 'h1');
  const first = judged.findIndex((each, at) => at > headline && isBody(each) && isProse(each.piece));
  return judged.map((each, at) =>
    headline >= 0 && at > headline && at < first && each.rule === 'header' && isProse(each.piece)
      ? { piece: each.piece, isInside: each.isInside, kind: 'paragraph' }
      : each,
  );
}

/**
 * Sentences in no element of their own kind that stand in a row between two parts of what Readability kept, or between
 * the headline and the first, are the article's: it drops short sections, questions, and all before a picture.
 */
function takeBetween(judged: readonly Judged[]): Judged[] {
  const result = [...judged];
  for (let from = 0; from < judged.length; from += 1) {
    if (!isLost(judged[from])) continue;
    let to = from;
    while (to < judged.length && (isLost(judged[to]) || judged[to]?.kind === 'caption')) to += 1;
    const before = judged.slice(0, from).findLast(({ kind }) => kind !== 'caption');
    const after = judged[to];
    const isHeld =
      after !== undefined && isBody(after) && before !== undefined && (isBody(before) || before.kind === 'title');
    for (let at = from; isHeld && at < to; at += 1) {
      const each = judged[at];
      if (each && isLost(each) && isProse(each.piece))
        result[at] = { piece: each.piece, isInside: true, kind: 'paragraph' };
    }
    from = to;
  }
  return result;
}

const isLost = (each: Judged | undefined): boolean =>
  each?.rule === 'outside-article' && each.piece.container === undefined;

/** "12/50 Boats come home": which picture of a show it is. */
const SLIDE = /^(\d{1,3})\s?(?:\/|of)\s?(\d{1,3})(?!\S)/;
const MIN_SLIDES = 4;
/** With fewer words before its first picture, the show is what the page is about. */
const MIN_WORDS_BEFORE_SHOW = 80;

/** The pictures of a show that is set into an article, each with its number and its words. */
function cutSlides(judged: readonly Judged[]): Judged[] {
  const slides = judged.flatMap(({ piece, kind }, at) => {
    const [, number, total] = kind === 'hidden' ? [] : (SLIDE.exec(piece.text) ?? []);
    return total ? [{ at, number: Number(number), total }] : [];
  });
  const [first] = slides;
  const show = slides.filter(({ total }, at) => total === first?.total && slides[at]?.number === at + 1);
  const last = show.at(-1);
  if (!first || !last || show.length < MIN_SLIDES) return [...judged];
  const wordsBefore = judged
    .slice(0, first.at)
    .filter((each) => isBody(each) && isProse(each.piece))
    .reduce((sum, { piece }) => sum + piece.text.split(/\s+/).length, 0);
  if (wordsBefore < MIN_WORDS_BEFORE_SHOW) return [...judged];
  const end = judged.findIndex((each, at) => at > last.at && isBody(each));
  return judged.map((each, at) =>
    at >= first.at && at <= Math.max(end, last.at) && isBody(each) ? drop(each, 'slide-show') : each,
  );
}

/** Signs of Chinese and Japanese count as three: a line of them has no spaces. */
const MAX_LEAD_LETTERS = 40;

function cutLead(judged: readonly Judged[]): Judged[] {
  const first = judged.findIndex((each) => isBody(each) && isProse(each.piece));
  return judged.map((each, at) =>
    at < first &&
    isBody(each) &&
    !endsSentence(each.piece.text) &&
    !isListed(each.piece) &&
    each.piece.text.split(/\s+/).length <= 3 &&
    lettersOf(each.piece.text) <= MAX_LEAD_LETTERS
      ? drop(each, 'lead-in')
      : each,
  );
}

/** Items or headings that are nothing but links, two or more in a row; and what follows a "read more" line. */
function cutLinkLists(judged: readonly Judged[]): Judged[] {
  const body = judged.filter(isBody);
  const isLinkItem = (each: Judged): boolean =>
    isBody(each) && (isListed(each.piece) || isHeading(each.piece)) && each.piece.linked > 0.85;
  if (body.filter(isLinkItem).length > body.length / 2) return [...judged];
  const lastProse = judged.findLastIndex((each) => isBody(each) && isProse(each.piece));
  let inList = false;
  return judged.map((each, at) => {
    if (each.rule === 'read-more' || each.rule === 'related-links') inList = true;
    else if (isBody(each) && (isListed(each.piece) ? isUnlinkedProse(each) : each.piece.linked < 0.85)) inList = false;
    if (!isBody(each)) return each;
    const inRow =
      at > lastProse &&
      isLinkItem(each) &&
      [judged[at - 1], judged[at + 1]].some(
        (next) => next && next.piece.tag === each.piece.tag && next.piece.linked > 0.85,
      );
    const follows = inList && each.piece.linked > 0.25;
    return inRow || follows ? drop(each, 'link-list') : each;
  });
}

/** Ends a list of links; an item of it has a link. */
const isUnlinkedProse = ({ piece }: Judged): boolean => piece.linked < 0.25 && isProse(piece);

/** Paragraphs in italics after the last one that is not: who wrote it, where to follow them. */
function cutClosingNotes(judged: readonly Judged[]): Judged[] {
  const last = judged.findLastIndex((each) => isBody(each) && isProse(each.piece) && each.piece.italic < 0.5);
  return judged.map((each, at) =>
    last >= 0 &&
    at > last &&
    isBody(each) &&
    each.piece.italic > 0.8 &&
    each.piece.linked > 0.1 &&
    !/^[“"‘'«„]/.test(each.piece.text)
      ? drop(each, 'closing-note')
      : each,
  );
}

function cutLonelyHeadings(judged: readonly Judged[]): Judged[] {
  let hasText = false;
  return judged
    .toReversed()
    .map((each) => {
      if (each.kind === 'paragraph') hasText = true;
      if (each.kind !== 'heading') return each;
      const result = hasText ? each : drop(each, 'heading-without-text');
      return result;
    })
    .reverse();
}

/** Where the rules leave nothing, they do not fit the page: everything that it shows is the article. */
function takeBackAll(judged: readonly Judged[]): Judged[] {
  if (judged.some((each) => each.kind === 'paragraph')) return [...judged];
  const isShown = (each: Judged): boolean =>
    (each.kind === 'clutter' && each.rule !== 'shell') || each.kind === 'heading';
  const places: readonly ((each: Judged) => boolean)[] = [
    (each) => each.isInside,
    (each) => each.piece.container === undefined,
    () => true,
  ];
  const place = places.find((isThere) => judged.some((each) => isShown(each) && isThere(each)));
  return judged.map(
    (each): Judged =>
      place && isShown(each) && place(each) ? { ...each, kind: 'paragraph', rule: 'nothing-left' } : each,
  );
}
