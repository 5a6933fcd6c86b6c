/** The CSS notation: "U+0301,U+0400-045F" → [[0x301, 0x301], [0x400, 0x45f]]. */
export const parseRanges = (list: string): [first: number, last: number][] =>
  list.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
