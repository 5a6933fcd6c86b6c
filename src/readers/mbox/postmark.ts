/** "From ana@example.org Wed Jun  4 09:00:00 2025": the line before each message (RFC 4155). */
export const POSTMARK = /^From .*\b\d{1,2}:\d{2}(?::\d{2})?\b.*$/;
