import type { FileFormat } from '../format.ts';

const CUE = /^\s*(?:\d+[ \t]*\n)?\d{1,3}:\d{2}:\d{2}[,.]\d{1,3} +--> +\d{1,3}:\d{2}:\d{2}[,.]\d{1,3}/;

/** Subtitles and transcripts with time codes: SRT and WebVTT. */
export const subtitles: FileFormat = {
  kind: 'subtitles',
  name: 'subtitles (SRT, VTT)',
  endings: ['srt', 'vtt'],
  isHeavy: true,
  recognizes: ({ text }) => /^WEBVTT(?:[ \t\n]|$)/.test(text) || CUE.test(text),
  open: async (bytes) => ({ readings: await (await import('./index.ts')).readSubtitles(bytes) }),
};
