/** What satori lays out: the shape of a React element, without React. */
export type Element = Readonly<{
  type: string;
  key?: string;
  props: Readonly<Record<string, unknown>>;
}>;
export type Style = Readonly<Record<string, string | number>>;
type Child = Element | string;

/** A flex box; satori wants `display` on everything that holds more than one child. */
export const box = (style: Style, ...children: readonly Child[]): Element => ({
  type: 'div',
  props: { style: { display: 'flex', ...style }, children },
});

export const column = (style: Style, ...children: readonly Child[]): Element =>
  box({ flexDirection: 'column', ...style }, ...children);

/** Text in its own direction, at most `lines` lines; nothing of it is cut where `lines` is left out. */
export const text = (content: string, style: Style, lines?: number): Element => ({
  type: 'div',
  props: {
    style: {
      display: 'block',
      wordBreak: /\p{Script=Hangul}/u.test(content) ? 'keep-all' : 'normal',
      ...(lines === undefined ? {} : { lineClamp: lines }),
      ...(isRightToLeft(content) ? { direction: 'rtl', textAlign: 'right' } : {}),
      ...style,
    },
    children: content,
  },
});

/** Whether the first letter belongs to a script that runs from right to left (UAX 9, rules P2 and P3). */
export const isRightToLeft = (content: string): boolean =>
  /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u.test(content);

/** Width in characters, East Asian ones as two: what a type size is chosen by. */
export const widthInCharacters = (content: string): number =>
  [...content].reduce((sum, character) => sum + (/[\u1100-\u11ff\u2e80-\uffdc]/.test(character) ? 2 : 1), 0);

/** The first size whose limit holds `content`; sizes are `[most characters, pixels]`, the last one takes the rest. */
export function sizeFor(content: string, sizes: readonly (readonly [limit: number, px: number])[]): number {
  const width = widthInCharacters(content);
  const fitting = sizes.find(([limit]) => width <= limit) ?? sizes.at(-1);
  return fitting?.[1] ?? 0;
}
