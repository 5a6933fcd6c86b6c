/**
 * Fields that print a property of the file or of whoever works on it, and places that wait for words: what they show is
 * nobody's business.
 */
const PRIVATE_FIELD =
  /^\s*(?:(?:info\s+)?(?:author|filename|lastsavedby|template|username|userinitials|useraddress)\b|docproperty\s+"?(?:author|company|filename|lastauthor|lastsavedby|manager|template)\b)/i;

type Field = { instruction: string; isResult: boolean };

/** The fields and content controls that are open where the reader stands. */
export type Fields = { open: Field[]; controls: { isPlaceholder: boolean }[]; isInstruction: boolean };

export const newFields = (): Fields => ({ open: [], controls: [], isInstruction: false });

/** Whether the words that come are the result of a private field, or stand in for words that nobody wrote. */
export const isWithheld = ({ open, controls }: Fields): boolean =>
  open.some(({ instruction, isResult }) => isResult && PRIVATE_FIELD.test(instruction)) ||
  controls.some(({ isPlaceholder }) => isPlaceholder);

export function addInstruction(fields: Fields, text: string): void {
  const field = fields.open.at(-1);
  if (fields.isInstruction && field) field.instruction += text;
}

export function openField(fields: Fields, name: string, attributes: Record<string, string>): void {
  const control = fields.controls.at(-1);
  if (name === 'w:instrText') fields.isInstruction = true;
  else if (name === 'w:fldSimple') fields.open.push({ instruction: attributes['w:instr'] ?? '', isResult: true });
  else if (name === 'w:fldChar') turn(fields, attributes['w:fldCharType'] ?? '');
  else if (name === 'w:sdt') fields.controls.push({ isPlaceholder: false });
  else if (name === 'w:showingPlcHdr' && control) control.isPlaceholder = true;
}

function turn({ open }: Fields, type: string): void {
  const field = open.at(-1);
  if (type === 'begin') open.push({ instruction: '', isResult: false });
  else if (type === 'end') open.pop();
  else if (field) field.isResult = true;
}

export function closeField(fields: Fields, name: string): void {
  if (name === 'w:instrText') fields.isInstruction = false;
  else if (name === 'w:fldSimple') fields.open.pop();
  else if (name === 'w:sdt') fields.controls.pop();
}
