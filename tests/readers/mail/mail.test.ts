import { describe, expect, test } from 'vitest';
import { openMail, readMail } from '../../../src/readers/mail/index.ts';
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
      format: 'mail',
      markup: { title: 'Tents at the café', authors: ['Ana Ruiz'], published: '2019-11-20' },
      blocks: [{ kind: 'title' }, { kind: 'paragraph' }, { rule: 'quoted-message' }, { rule: 'signature' }],
    });
    expect(JSON.stringify(reading)).not.toContain('example.org');
  });

  test('takes off the line that a program writes before the headers, and whom it passes on', async () => {
    const message = mail(`Content-Type: text/plain\r\n\r\n${WORDS}\r\n`).replace(
      'Ana Ruiz <',
      `"'Ana Ruiz' via Harbour desk" <`,
    );
    const [reading] = await readMail(utf8(`From ana@example.org\r\n${message}`));
    expect(reading?.markup).toMatchObject({ title: 'Tents at the café', authors: ['Ana Ruiz'] });
  });

  test.each(['utf-16le', 'utf-16be'])('reads a message that was saved whole as %s', async (encoding) => {
    const message = mail(`Content-Type: text/plain; charset=utf-8\r\n\r\n${WORDS}\r\n`);
    const little = Buffer.from(`\uFEFF${message}`, 'utf16le');
    const bytes = encoding === 'utf-16le' ? little : Buffer.from(little).swap16();
    const [reading] = await readMail(new Uint8Array(bytes));
    expect(reading).toMatchObject({ markup: { authors: ['Ana Ruiz'] }, text: expect.stringContaining(WORDS) });
  });

  test('leaves out the addresses behind the words of links', async () => {
    const text = `Register now <https://mail.example/MTEy=> for the day.\r\n\r\n${WORDS} <b@c> Water < 3 m.`;
    const [reading] = await readMail(utf8(mail(`Content-Type: text/plain\r\n\r\n${text}\r\n`)));
    expect(reading?.text).toContain('Register now for the day.');
    expect(reading?.text).toContain('<b@c> Water < 3 m.');
  });

  test('reads the encoding of the part', async () => {
    const text = 'Министерство сообщило во вторник, что погибли 600 человек.';
    const head = utf8(mail('Content-Type: text/plain; charset=koi8-r\r\nContent-Transfer-Encoding: 8bit\r\n\r\n'));
    const [reading] = await readMail(new Uint8Array([...head, ...encodeLegacy(text, 'koi8-r')]));
    expect(reading?.text).toContain(text);
  });

  test('reads the message at the end of a chain of which nobody said a word', async () => {
    const head = (name: string): string =>
      `---------- Forwarded message ---------\r\nFrom: ${name} <x@example.net>\r\nDate: Mon, May 5, 2025 at 6:12 PM\r\nSubject: Fwd: Boats of ${name}\r\nTo: <y@example.org>\r\n\r\n`;
    const [reading] = await readMail(
      utf8(mail(`Content-Type: text/plain\r\n\r\n${head('Bo Lind')}${head('Cy Orr')}${WORDS}\r\n`)),
    );
    expect(reading).toMatchObject({
      markup: { title: 'Boats of Cy Orr', authors: ['Cy Orr'] },
      text: `Boats of Cy Orr\n\n${WORDS}`,
    });
    const endless = readMail(utf8(mail(`Content-Type: text/plain\r\n\r\n${head('Bo').repeat(3000)}`)));
    await expect(endless).rejects.toMatchObject({ rule: 'no-text' });
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
    expect(reading).toMatchObject({ format: 'mail', text: WORDS, markup: { title: 'Tents at the café' } });
  });

  test('gives what is attached as files of their own', async () => {
    const parts = `--B\r\nContent-Type: text/plain\r\n\r\n${WORDS}\r\n--B\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="a.pdf"\r\n\r\nx\r\n--B--\r\n`;
    const { entries, readings } = await openMail(
      utf8(mail(`Content-Type: multipart/mixed; boundary="B"\r\n\r\n${parts}`)),
    );
    expect(readings).toHaveLength(1);
    expect(entries).toMatchObject([{ entry: 'a.pdf', isAttached: true }]);
  });

  test.each([
    'Your program does not show HTML. View this message in your browser: https://example.org/v',
    'Please open this mail in an HTML viewer.',
    'The board said:',
  ])('reads the page where the plain text is a stub of it: %s', async (stub) => {
    const html = `<html><body><p>${WORDS}</p><p>The board counted 41 boats in the harbour on Monday, it said.</p></body></html>`;
    const parts = `--B\r\nContent-Type: text/plain\r\n\r\n${stub}\r\n--B\r\nContent-Type: text/html\r\n\r\n${html}\r\n--B--\r\n`;
    const [reading] = await readMail(utf8(mail(`Content-Type: multipart/alternative; boundary="B"\r\n\r\n${parts}`)));
    expect(reading?.text).toContain('41 boats');
  });

  test.each([
    [
      '---------- Forwarded message ---------\r\nFrom: Bo Lind <bo@example.net>\r\nDate: Mon, May 5, 2025 at 6:12 PM\r\nSubject: Boats\r\nTo: <ana@example.org>\r\n\r\n',
    ],
    [
      'Begin forwarded message:\r\n\r\nFrom: Bo Lind <bo@example.net>\r\nSubject: Boats\r\nDate: 5 May 2025 at 18:12:00 CEST\r\nTo: Ana <ana@example.org>\r\n\r\n',
    ],
    [
      '________________________________\r\nVon: Bo Lind <bo@example.net>\r\nGesendet: Montag, 5. Mai 2025 18:12\r\nAn: Ana <ana@example.org>\r\nBetreff: Boats\r\n\r\n',
    ],
  ])('gives a forwarded message its own author, day and subject: %j', async (head) => {
    const source = mail(`Content-Type: text/plain; charset=utf-8\r\n\r\nSee below.\r\n\r\n${head}${WORDS}\r\n`).replace(
      'Subject: ',
      'Subject: Fwd: ',
    );
    const [reading, ...others] = await readMail(utf8(source));
    expect(others).toEqual([]);
    expect(reading).toMatchObject({
      markup: { title: 'Boats', authors: ['Bo Lind'], published: '2025-05-05' },
      blocks: [{ kind: 'title' }, { rule: 'covering-note' }, { kind: 'paragraph' }],
      notices: [{ rule: 'covering-note' }],
    });
    expect(JSON.stringify(reading)).not.toMatch(/example\.(?:org|net)/);
  });

  test('sets what an answer quotes apart', async () => {
    const body = `${WORDS}\r\n\r\nOn Thu, Feb 6, 2025 at 7:40 AM Bo Lind\r\n<bo@example.net> wrote:\r\n> How many tents?\r\n> We heard 40.\r\n`;
    const [reading] = await readMail(
      utf8(mail(`Content-Type: text/plain\r\n\r\n${body}`).replace('Subject: ', 'Subject: Re: ')),
    );
    expect(reading?.blocks?.map(({ kind, rule }) => rule ?? kind)).toEqual([
      'subject',
      'paragraph',
      'quoted-message',
      'quoted-message',
    ]);
    expect(JSON.stringify(reading)).not.toContain('example.net');
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

  test.each([
    ['message/delivery-status', 'Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; bo@example.net'],
    ['text/rfc822-headers', 'Received: from host.example.net\r\nTo: Bo <bo@example.net>\r\nSubject: Tents'],
    ['message/disposition-notification', 'Final-Recipient: rfc822;bo@example.net'],
    ['text/calendar', 'BEGIN:VCALENDAR\r\nATTENDEE:mailto:bo@example.net\r\nEND:VCALENDAR'],
    ['text/vcard', 'BEGIN:VCARD\r\nEMAIL:bo@example.net\r\nEND:VCARD'],
    ['application/pgp-signature', '-----BEGIN PGP SIGNATURE-----\r\nbo@example.net'],
  ])('takes nothing out of a part that is written for programs: %s', async (type, content) => {
    const parts = `--B\r\nContent-Type: text/plain\r\n\r\n${WORDS}\r\n--B\r\nContent-Type: ${type}\r\n\r\n${content}\r\n--B--\r\n`;
    const { entries, readings } = await openMail(
      utf8(mail(`Content-Type: multipart/mixed; boundary="B"\r\n\r\n${parts}`)),
    );
    expect(entries).toEqual([]);
    expect(readings).toHaveLength(1);
    expect(JSON.stringify(readings)).not.toContain('example.net');
  });

  test.each([
    ['multipart/report; report-type=delivery-status; boundary="B"', 'format'],
    ['multipart/encrypted; protocol="application/pgp-encrypted"; boundary="B"', 'password'],
    ['application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', 'password'],
  ])('refuses by name what no addressee wrote, or only one can open: %s', async (type, rule) => {
    const parts = `--B\r\nContent-Type: text/plain\r\n\r\nIt could not be delivered to bo@example.net\r\n--B--\r\n`;
    await expect(openMail(utf8(mail(`Content-Type: ${type}\r\n\r\n${parts}`)))).rejects.toMatchObject({ rule });
  });

  test('keeps no folder of a machine in the name of what is attached', async () => {
    const parts = `--B\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename="C:\\\\Users\\\\ana\\\\plan.txt"\r\n\r\n${WORDS}\r\n--B--\r\n`;
    const { entries } = await openMail(utf8(mail(`Content-Type: multipart/mixed; boundary="B"\r\n\r\n${parts}`)));
    expect(entries[0]?.entry).toBe('plan.txt');
  });

  test('keeps no addressee of any message in a chain', async () => {
    const chain = `---------- Forwarded message ---------\r\nFrom: Bo Lind <bo@example.net>\r\nDate: Mon, May 5, 2025 at 6:12 PM\r\nSubject: Boats\r\nTo: <ana@example.org>\r\n\r\n${WORDS}\r\n\r\nFrom: Cy Orr <cy@example.net>\r\nSent: Sunday, May 4, 2025 9:00 AM\r\nTo: Bo Lind <bo@example.net>; Di Marsh\r\nBcc: Eli Stone\r\nSubject: Boats\r\n\r\nHow many boats?\r\n`;
    const [reading] = await readMail(
      utf8(mail(`Content-Type: text/plain\r\n\r\n${chain}`).replace('Subject: ', 'Subject: Fwd: ')),
    );
    expect(JSON.stringify(reading)).not.toMatch(/example\.(?:net|org)|Di Marsh|Eli Stone/);
    expect(reading?.blocks?.at(-1)).toMatchObject({ kind: 'clutter', rule: 'quoted-message' });
  });

  test.each([
    ['utf-8', 'windows-1251', '8bit'],
    ['iso-8859-1', 'koi8-r', '8bit'],
  ])('reads a part that says %s and is %s', async (said, is, how) => {
    const text =
      'Министерство сообщило во вторник, что погибли 600 человек. По словам представителя, спасатели работают на восточном берегу реки.';
    const head = utf8(mail(`Content-Type: text/plain; charset=${said}\r\nContent-Transfer-Encoding: ${how}\r\n\r\n`));
    const [reading] = await readMail(new Uint8Array([...head, ...encodeLegacy(text, is)]));
    expect(reading?.text).toContain(text);
    expect(reading?.notices).toMatchObject([{ rule: 'encoding-label' }]);
  });
});
