/** Words that open a relative clause. */
export const RELATIVES = new Set(['who', 'which', 'that']);
