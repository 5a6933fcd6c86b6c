/** An entry of an editor's file that cannot be carried out, and where in the file it stands. */
export type Lost = Readonly<{ path: readonly (string | number)[]; reason: string; fix: string }>;
