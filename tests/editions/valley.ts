import { siteSettingsSchema } from '../../src/records/index.ts';
import { linkFor } from '../../src/site/address.ts';
import { arrangeRecords } from '../../src/site/arrange.ts';
import { valleyComparisons, valleyDigests, valleyDocuments, valleyStory } from '../fixtures/valley.ts';

/** A site of three documents on one flood. */
export const records = arrangeRecords({
  site: siteSettingsSchema.parse({ title: 'Sorrel & valley', description: 'What is said of it.' }),
  documents: valleyDocuments,
  digests: valleyDigests,
  stories: [valleyStory],
  comparisons: valleyComparisons,
  editions: [
    {
      number: 2,
      date: '2031-06-01',
      changes: [{ kind: 'value', document: '101_courier', title: 'Dam', record: 'f1', line: '40 < 50 people' }],
    },
    { number: 1, date: '2031-05-20', changes: [] },
  ],
});

export const addressOf = linkFor('https://briefings.example/a/', '../');
