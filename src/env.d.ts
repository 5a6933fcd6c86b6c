declare namespace App {
  interface Locals {
    /** The way from a page to the site's home: "../../"; from the page for what is not found, the base. */
    root: string;
    /** What the MDX commentary that is being rendered may point at. */
    commentary: import('./view/evidence/commentary.ts').CommentaryContext;
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
