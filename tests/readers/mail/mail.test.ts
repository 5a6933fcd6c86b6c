import { describe, expect, test } from 'vitest';
import { readMail } from '../../../src/readers/mail/index.ts';
import { encodeLegacy, utf8 } from '../../fixtures/legacyText.ts';

const WORDS = 'The ministry counted 600 tents on the east bank on Tuesday, and said that more would follow.';
const HEAD =
  'From: Ana Ruiz <ana@example.org>\r\nTo: Editor <desk@example.org>\r\nSubject: =?utf-8?q?Tents_at_the_caf=C3=A9?=\r\nDate: Wed, 20 Nov 2019 23:39:00 -0500\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n';

const mail = (rest: string): string => `${HEAD}${rest}`;
const page = (charset: string): string =>
  [
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/tents\r\nSubject: Tents\r\nMIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="B"\r\n',
    `--B\r\nContent-Type: text/html${charset}\r\nContent-Transfer-Encoding: quoted-printable\r\n`,
    `<html><head><meta charset=3D"utf-8"></head><body><article><h1>Tents at the caf=C3=A9</h1><p>${WORDS}</p></article></body></html>`,
    '--B\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0=\r\n--B--\r\n',
  ].join('\r\n');

describe('readMail(bytes)', () => {
  test('keeps sender, subject and day of a mail, and its text', async () => {
    const [reading] = await readMail(
      utf8(mail(`Content-Type: text/plain; charset=utf-8\r\n\r\n${WORDS}\r\n\r\n> Old words\r\n\r\n-- \r\nAna\r\n`)),
    );
    expect(reading).toMatchObject({
      format: 'text',
      markup: { title: 'Tents at the café', authors: ['Ana Ruiz'], published: '2019-11-20' },
      blocks: [{ kind: 'title' }, { kind: 'paragraph' }, { rule: 'quoted-message' }, { rule: 'signature' }],
    });
    expect(JSON.stringify(reading)).not.toContain('example.org');
  });

  test('reads the encoding of the part', async () => {
    const text = 'Министерство сообщило во вторник, что погибли 600 человек.';
    const head = utf8(mail('Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'));
    const [reading] = await readMail(new Uint8Array([...head, ...encodeLegacy(text, 'koi8-r')]));
    expect(reading?.text).toContain(text);
  });

  test('prefers plain text to its twin in HTML', async () => {
    const parts = `--B\r\nContent-Type: text/plain\r\n\r\n${WORDS}\r\n--B\r\nContent-Type: text/html\r\n\r\n<p>Other words</p>\r\n--B--\r\n`;
    const [reading] = await readMail(utf8(mail(`Content-Type: multipart/alternative; boundary="B"\r\n\r\n${parts}`)));
    expect(reading?.text).toContain(WORDS);
  });

  test('reads a mail that is HTML alone', async () => {
    const [reading] = await readMail(
      utf8(mail(`Content-Type: text/html\r\n\r\n<p>${WORDS}</p><script>boo()</script>`)),
    );
    expect(reading).toMatchObject({ format: 'html', text: WORDS, markup: { title: 'Tents at the café' } });
  });

  test('notices what is attached', async () => {
    const parts = `--B\r\nContent-Type: text/plain\r\n\r\n${WORDS}\r\n--B\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\nx\r\n--B--\r\n`;
    const [reading] = await readMail(utf8(mail(`Content-Type: multipart/mixed; boundary="B"\r\n\r\n${parts}`)));
    expect(reading?.notices).toMatchObject([{ rule: 'attachments', reason: '1 attached file was not read' }]);
  });

  test.each(['', '; charset="utf-8"'])('reads a page saved whole%s', async (charset) => {
    const [reading] = await readMail(utf8(page(charset)));
    expect(reading).toMatchObject({
      format: 'html',
      text: `Tents at the café\n\n${WORDS}`,
      markup: { url: 'https://example.org/tents', title: 'Tents at the café' },
      notices: [],
    });
  });

  test('rejects a mail without words', async () => {
    await expect(readMail(utf8(mail('\r\n')))).rejects.toMatchObject({ rule: 'no-text' });
  });
});
