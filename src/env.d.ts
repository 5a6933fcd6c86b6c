declare namespace App {
  interface Locals {
    /** What the MDX commentary that is being rendered may point at. */
    commentary: import('./presentation/commentary.ts').CommentaryContext;
  }
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(item: unknown, options: { forceType: string });
    format(notation: string): string;
  }
  export const plugins: { config: { get(name: string): { format: object } } };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
