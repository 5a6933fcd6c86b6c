/** Colours of the light page, which cards share (look.md); text on paper is at least 7:1, labels 4.5:1. */
export const PALETTE = {
  paper: '#fffdf8',
  ink: '#1c1a17',
  quiet: '#5c574e',
  rule: '#d8d2c4',
  accent: '#8f2d14',
} as const;

export const WIDTH_PX = 1200;
export const HEIGHT_PX = 630;
export const MARGIN_PX = 68;
