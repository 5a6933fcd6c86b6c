/** What the lists of the whole site say. */
export const lists = {
  byVerdict: 'By verdict',
  byStory: 'By story',
  byKind: 'By kind',
  all: 'All',
  heads: { value: 'Value', what: 'Of what', sayer: 'Who says so', verdict: 'How it stands' },
  figures: 'What is counted and measured, by story; what is disputed comes first.',
  noFigures: 'No figures were found.',
  timeline: 'What happened when, by story, in the words of the documents.',
  noDates: 'No dates were found.',
  sources: 'Who is cited, by story, and by whom. One origin told by two documents is one confirmation, not two.',
  nobodyCited: 'Nobody is cited.',
  names: 'Who and what the documents name, those of most documents first.',
  noNames: 'No names were found.',
  briefings: 'What each document says, in its own words.',
  stories: 'Stories',
  documents: 'Documents, the newest first',
} as const;
