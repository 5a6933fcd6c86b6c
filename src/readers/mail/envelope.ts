/** "From ana@example.org": what a program writes before the headers of a message, without the hour of a mailbox. */
export const ENVELOPE = /^>?From \S+@\S+[ \t]*\r?\n(?=[\w-]+:)/;
