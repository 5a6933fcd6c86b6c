declare namespace App {
  interface Locals {
    /** What the MDX commentary that is being rendered may point at. */
    commentary: import('./presentation/commentary.ts').CommentaryContext;
  }
}
