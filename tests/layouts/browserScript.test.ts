import { describe, expect, test } from 'vitest';
import { BROWSER_SCRIPT, packScript } from '../../src/layouts/browserScript.ts';

describe('packScript(source)', () => {
  test.each([
    ['comments that have lines of their own', '/** What it does. */\n// Why.\na();\n', 'a();'],
    ['a comment of several lines', 'a();\n/**\n * What * it does.\n */\nb();\n', 'a();b();'],
    ['indents and line breaks', 'if (a) {\n  b(\n    c,\n  );\n}\n', 'if (a) {b(c,);}'],
    ['a break between two words', 'if (a) b();\nelse\n  for (;;) c();\n', 'if (a) b();else for (;;) c();'],
  ])('leaves out %s', (_, source, packed) => expect(packScript(source)).toBe(packed));

  test('leaves what stands in a string', () => expect(packScript("a('// b  c');\n")).toBe("a('// b  c');"));
});

describe('BROWSER_SCRIPT', () => {
  test('is one line of script without a comment', () => {
    expect(BROWSER_SCRIPT).not.toMatch(/\n|\/\*|\/\/ /);
    expect(() => new Function(BROWSER_SCRIPT)).not.toThrow();
  });
});
