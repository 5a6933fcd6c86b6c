/** A part of a build, and how long it took. */
export type Stage = Readonly<{ name: string; seconds: number }>;

/** "Seconds: reading 1.4, site 3.0", in order: the last line of it. */
export const writeSeconds = (stages: readonly Stage[]): string =>
  `Seconds: ${stages.map(({ name, seconds }) => `${name} ${seconds.toFixed(1)}`).join(', ')}\n`;
