/** Colours of the light page (src/styles/base.css): text on paper is at least 7:1, labels 4.5:1. */
export const PALETTE = {
  paper: '#fffdf8',
  ink: '#1c1a17',
  muted: '#575249',
  rule: '#ddd6c8',
  accent: '#164a86',
} as const;

/** Of a comparison's documents, in the order of their letters. */
export const LETTER_COLOURS = ['#0a5798', '#8f4400'] as const;

export const MARK_COLOURS = {
  same: '#0a5a48',
  compatible: '#665000',
  conflict: '#9c2f0a',
  moved: '#0a5798',
  reconciled: '#6c3574',
  only: '#575249',
} as const;

/** All of them. */
export const COLOURS = [...Object.values(PALETTE), ...LETTER_COLOURS, ...Object.values(MARK_COLOURS)];

export const WIDTH_PX = 1200;
export const HEIGHT_PX = 630;
export const MARGIN_PX = 68;
