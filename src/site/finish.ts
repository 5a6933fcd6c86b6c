import { rewriteAttributes } from './tags.ts';

const ADDRESSES = new Set(['href', 'src', 'action', 'data-base']);

/**
 * The HTML of a page as it is published: every address below `base` leads there from where the page stands (`root` is its
 * way home), and no value of an attribute holds the sign of a tag, for whoever reads the page as text.
 */
export const finishPage = (html: string, base: string, root: string): string =>
  rewriteAttributes(
    html,
    (name, value) =>
      escapeAngles(ADDRESSES.has(name) && isBelow(value, base) ? `${root}${value.slice(base.length)}` : value),
    CONCERN,
  );

/** An address from the root of the host on, or the sign of a tag. */
const CONCERN = /="\/|[<>]/;

const isBelow = (address: string, base: string): boolean => address.startsWith(base) && !address.startsWith('//');

/** The signs of tags as entities. */
export const escapeAngles = (value: string): string =>
  value.replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'));
