import { Parser } from 'htmlparser2';

/** What the styles of a Word document say: their names by id, and the ids of those that hide their text. */
export type WordStyles = Readonly<{ names: ReadonlyMap<string, string>; hidden: ReadonlySet<string> }>;

/** Reads `word/styles.xml`. Names are in small letters: "heading 1", "title", also where Word speaks another language. */
export function readStyles(xml: string): WordStyles {
  const names = new Map<string, string>();
  const hidden = new Set<string>();
  let current = '';
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style') current = attributes['w:styleId'] ?? '';
        else if (name === 'w:name') names.set(current, value.toLowerCase());
        else if (name === 'w:vanish' && !/^(?:0|false|off)$/.test(value)) hidden.add(current);
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return { names, hidden };
}
