/** A font that pages are set in, and the one that most machines have in its place. */
export type TextFont = Readonly<{
  /** As the style sheet names it: a font that was cut does not go by a name that its makers reserve. */
  family: string;
  /** Of the package `@fontsource-variable/<name>`. */
  name: string;
  fallback: Readonly<{
    family: string;
    /** The same metrics under the names of three systems. */
    local: readonly string[];
    /** Advance widths of a to z and of the space, in thousandths of an em (Adobe Font Metrics, Core 14 fonts). */
    widths: readonly number[];
  }>;
}>;

export const TEXT_FONTS: readonly [TextFont, TextFont] = [
  {
    family: 'Crossbrief Serif',
    name: 'source-serif-4',
    fallback: {
      family: 'Serif Fallback',
      local: ['Times New Roman', 'Liberation Serif', 'Tinos'],
      widths: [
        444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500,
        722, 500, 500, 444, 250,
      ],
    },
  },
  {
    family: 'Crossbrief Sans',
    name: 'inter',
    fallback: {
      family: 'Sans Fallback',
      local: ['Arial', 'Liberation Sans', 'Arimo'],
      widths: [
        556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500,
        722, 500, 500, 500, 278,
      ],
    },
  },
];

/** A part of a font that is fetched by itself, when a page has one of its characters. */
export type Subset = Readonly<{
  name: string;
  /** The subset of the package that it is cut from. */
  from: string;
  /** Its characters in the notation of CSS; left out: those that the package says. */
  range?: string;
}>;

/** The names of people and places need Latin Extended-A often, the rest of the extensions hardly ever. */
export const SUBSETS: readonly Subset[] = [
  { name: 'latin', from: 'latin' },
  { name: 'latin-a', from: 'latin-ext', range: 'U+0100-017F,U+0218-021B' },
  {
    name: 'latin-ext',
    from: 'latin-ext',
    range: 'U+0180-0217,U+021C-02BA,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20B3,U+20B5-20C0',
  },
  { name: 'cyrillic', from: 'cyrillic' },
  { name: 'cyrillic-ext', from: 'cyrillic-ext' },
  { name: 'greek', from: 'greek' },
  { name: 'greek-ext', from: 'greek-ext' },
  { name: 'vietnamese', from: 'vietnamese' },
];

/** What is kept of a font: the weights that the style sheet uses, and the features that running text and tables need. */
export const KEPT = {
  weights: { min: 400, max: 600 },
  features: ['kern', 'liga', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum'],
} as const;
