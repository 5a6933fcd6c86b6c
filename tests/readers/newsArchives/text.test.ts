import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/readers/text/index.ts';
import { utf8 } from '../../fixtures/legacyText.ts';

const FACTIVA = `SE   News
HD
Ministry counts 600 tents
BY   By Ana Ruiz
CR   Reuters
WC   123 words
PD   1 July 2025
SN   The Valley Paper
SC   VALP
LA   English
CY   Copyright 2025, The Valley Paper
LP
The ministry counted 600 tents
on Tuesday.
IN truth there were more.

TD
More will follow.

AN   Document VALP000020250701

HD   Le pont
PD   2 July 2025
SN   Le Journal
LA   French
TD
Le pont est fermé.
`;

const NEXIS = `                               1 of 2 DOCUMENTS

                              The Valley Paper

                            July 1, 2025 Tuesday

Ministry counts 600 tents

BYLINE: Ana Ruiz

SECTION: NEWS; Pg. 3

LENGTH: 12 words

DATELINE: EASTBANK

 The ministry counted 600 tents
on Tuesday.

 More will follow.

LOAD-DATE: July 2, 2025

LANGUAGE: ENGLISH

                   Copyright 2025 The Valley Paper
                        All Rights Reserved

                               2 of 2 DOCUMENTS

                              Le Journal

                            July 3, 2025

HEADLINE: The bridge is closed

LENGTH: 9 words

The bridge is closed for the summer.

LOAD-DATE: July 4, 2025
`;

const NEXIS_UNI = `Ministry counts 600 tents
The Valley Paper
July 1, 2025 Tuesday

Copyright 2025 The Valley Paper All Rights Reserved

Section: NEWS; Pg. 3
Length: 12 words
Byline: Ana Ruiz
Body

The ministry counted 600 tents on Tuesday.

More will follow.

Load-Date: July 2, 2025

End of Document
`;

describe('readPlainText(bytes)', () => {
  test('reads each article of a Factiva export', async () => {
    const [first, second, ...others] = await readPlainText(utf8(FACTIVA));
    expect(others).toEqual([]);
    expect(first?.markup).toEqual({
      title: 'Ministry counts 600 tents',
      authors: ['Ana Ruiz'],
      wire: 'Reuters',
      publisher: 'The Valley Paper',
      published: '2025-07-01',
      language: 'en',
    });
    expect(first?.text).toContain('on Tuesday. IN truth there were more.\n\nMore will follow.');
    expect(second).toMatchObject({
      markup: { title: 'Le pont', language: 'fr' },
      text: 'Le pont\n\nLe pont est fermé.',
    });
  });

  test('reads each article of a Nexis export', async () => {
    const [first, second, ...others] = await readPlainText(utf8(NEXIS));
    expect(others).toEqual([]);
    expect(first?.markup).toEqual({
      title: 'Ministry counts 600 tents',
      authors: ['Ana Ruiz'],
      publisher: 'The Valley Paper',
      published: '2025-07-01',
      language: 'en',
    });
    expect(first?.text).toBe(
      'Ministry counts 600 tents\n\nAna Ruiz\n\nEASTBANK\n\nThe ministry counted 600 tents on Tuesday.\n\nMore will follow.',
    );
    expect(second?.markup).toEqual({ title: 'The bridge is closed', publisher: 'Le Journal', published: '2025-07-03' });
  });

  test('reads the newer form of a Nexis export', async () => {
    const [reading, ...others] = await readPlainText(utf8(NEXIS_UNI));
    expect(others).toEqual([]);
    expect(reading?.markup).toMatchObject({
      title: 'Ministry counts 600 tents',
      authors: ['Ana Ruiz'],
      publisher: 'The Valley Paper',
    });
    expect(reading?.blocks?.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2);
  });

  test.each([
    ['BY the river stood 600 tents.\nIN the town there were none.'],
    ['HD is short for high definition.\nPD is a police department.'],
    ['Length: 12 metres. Body of the bridge: steel.'],
    ['1 of 2 DOCUMENTS was found in the archive.'],
    ['The byline: Ana Ruiz.\nLENGTH: short.'],
  ])('takes plain words for no export: %j', async (text) => {
    expect(await readPlainText(utf8(text))).toMatchObject([{ text, markup: {} }]);
  });
});
