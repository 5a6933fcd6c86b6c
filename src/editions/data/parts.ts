import { LIMITS } from '../../site/limits.ts';

/** Rows of a file, and how so many of them are written; `next`: the name of the file where the list goes on. */
export type Listing = Readonly<{ rows: number; write: (from: number, to: number, next?: string) => string }>;

/** A file, or a part of one that would be larger than hosts take. */
export type Part = Readonly<{ name: string; content: string }>;

/** `("claims.csv", 2)` → "claims-2.csv"; the first keeps the name, so that its address never changes. */
export const nameOfPart = (name: string, number: number): string =>
  number === 1 ? name : name.replace(/(?=\.\w+$)/, `-${number}`);

/** A list as files of at most `mostBytes`, as few and as even as can be. A row is never cut: one that is larger stands alone. */
export function partRows(name: string, { rows, write }: Listing, mostBytes: number = LIMITS.fileBytes): Part[] {
  const whole = write(0, rows);
  const bytes = Buffer.byteLength(whole);
  if (bytes <= mostBytes || rows < 2) return [{ name, content: whole }];
  for (let count = Math.ceil(bytes / mostBytes); ; count += 1) {
    const size = Math.max(1, Math.ceil(rows / count));
    const parts = Array.from({ length: Math.ceil(rows / size) }, (_, index): Part => {
      const to = Math.min(rows, (index + 1) * size);
      const next = to < rows ? nameOfPart(name, index + 2) : undefined;
      return { name: nameOfPart(name, index + 1), content: write(index * size, to, next) };
    });
    if (size === 1 || parts.every(({ content }) => Buffer.byteLength(content) <= mostBytes)) return parts;
  }
}
