import type { Sentence } from '../../language/index.ts';
import type { VerbCue } from './cues.ts';
import type { Frame } from './frame.ts';

/** What a rule looks at: one verb of reporting, its sentence, and the other such verbs in it. */
export type VerbContext = Readonly<{ sentence: Sentence; cue: VerbCue; cues: readonly VerbCue[] }>;

/** A way in which a verb attributes words. The first rule that finds a frame for a verb decides. */
export type VerbRule = Readonly<{ name: string; extract: (context: VerbContext) => Omit<Frame, 'rule'> | undefined }>;

/** Whether a verb can stand in one of the frames. */
export const has = (cue: VerbCue, ...frames: VerbCue['entry']['frames'][number][]): boolean =>
  frames.some((frame) => cue.entry.frames.includes(frame));
