import type { Claim, Document, Event, Figure, Quote } from '../records/index.ts';

/** Why a record may be wrong, and how much it weighs; the first that fits is told. */
export type Reason<T> = Readonly<{ weight: number; find: (record: T, document: Document) => string | undefined }>;

const TITLES =
  /^(?:the )?(?:president|minister|spokes(?:man|woman|person)|official|mayor|director|chief|expert|analyst|professor|doctor|judge|captain|general|secretary|chair(?:man|woman)?|governor|commissioner)s?$/i;
const PRONOUNS = /^(?:he|she|it|they|we|i|you|this|that|these|those|there|who|which|one)$/i;

export const CLAIM_REASONS: readonly Reason<Claim>[] = [
  {
    weight: 100,
    find: ({ source }, { text }) => {
      const words = source && (source.name || text.slice(source.start, source.end));
      return words && PRONOUNS.test(words) ? `a pronoun speaks: “${words}”` : undefined;
    },
  },
  {
    weight: 95,
    find: ({ source }, { names }) => {
      const place = source && names.find(({ kind, name }) => kind === 'place' && name === source.name);
      return place ? `a place speaks: “${place.name}”` : undefined;
    },
  },
  {
    weight: 85,
    find: ({ source }) => (source && /^\P{Lu}*\d/u.test(source.name) ? `a number speaks: “${source.name}”` : undefined),
  },
  {
    weight: 80,
    find: ({ source }) => (source && TITLES.test(source.name) ? `only a role speaks: “${source.name}”` : undefined),
  },
  { weight: 60, find: ({ source }) => (source === null ? 'nobody is named as the speaker' : undefined) },
  {
    weight: 50,
    find: ({ source }) => (source?.kind === 'unnamed' ? `the speaker has no name: “${source.name}”` : undefined),
  },
  {
    weight: 45,
    find: ({ source }) => (source && source.name.split(' ').length > 7 ? 'the speaker’s name is long' : undefined),
  },
  {
    weight: 40,
    find: (claim, { text }) =>
      wordsIn(text, claim.content) < 4 ? 'what is said has fewer than four words' : undefined,
  },
];

const wordsIn = (text: string, spans: readonly Readonly<{ start: number; end: number }>[]): number =>
  spans.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);

const MAGNITUDES = [1, 12, 1e2, 1e3, 1e5, 1e6, 1e7, 1e9, 1e12];

export const FIGURE_REASONS: readonly Reason<Figure>[] = [
  {
    weight: 98,
    find: (figure, { text }) => (isFarFromDigits(figure, text) ? 'its value is far from its digits' : undefined),
  },
  { weight: 90, find: ({ what, unit }) => (what === '' && unit === null ? 'nothing is counted' : undefined) },
  {
    weight: 75,
    find: ({ what }) =>
      /^(?:\p{Lu}|\d)/u.test(what) && !what.includes(' ') ? `what is counted looks like a name: “${what}”` : undefined,
  },
  { weight: 70, find: ({ what, unit }) => (unit !== null && what === '' ? 'a measure or sum of nothing' : undefined) },
  {
    weight: 35,
    find: ({ what, role, unit }) =>
      role === undefined && unit === null && !what.includes(' ') ? `its label is one word: “${what}”` : undefined,
  },
];

/** Whether no digits of its words, times hundred, thousand, million …, give one of its bounds. */
function isFarFromDigits({ start, end, low, high, unit }: Figure, text: string): boolean {
  const numbers = (text.slice(start, end).match(/\d[\d.,\s]*/g) ?? []).flatMap((digits) => {
    const bare = digits.replace(/[,\s]/g, '').replace(/\.$/, '');
    return [Number(bare), Number(digits.replace(/[.,\s]/g, ''))].filter(Number.isFinite);
  });
  if (numbers.length === 0 || unit === '%') return false;
  const bounds = [low, high].filter((bound) => bound !== null);
  const isNear = (bound: number): boolean =>
    numbers.some((number) =>
      MAGNITUDES.some((magnitude) => Math.abs(number * magnitude - bound) <= 1e-6 * Math.abs(bound)),
    );
  return bounds.length > 0 && !bounds.some(isNear);
}

export const QUOTE_REASONS: readonly Reason<Quote>[] = [
  {
    weight: 88,
    find: ({ speaker }) => (speaker && PRONOUNS.test(speaker.name) ? `a pronoun speaks: “${speaker.name}”` : undefined),
  },
  { weight: 55, find: ({ speaker }) => (speaker === null ? 'nobody is named as the speaker' : undefined) },
];

export const EVENT_REASONS: readonly Reason<Event>[] = [
  {
    weight: 48,
    find: ({ basis }, { published }) =>
      basis !== 'explicit' && published === undefined
        ? 'its date hangs on a publication day that is not known'
        : undefined,
  },
  {
    weight: 30,
    find: ({ basis }) => (basis === 'previous-date' ? 'its date was counted from another date in the text' : undefined),
  },
];
