/** A file with a mistake, by its path in content/ and its text, and all that is said of it, to the letter. */
export const BAD_FILES: readonly (readonly [file: string, text: string, ...said: string[]])[] = [
  [
    'documents/a.yaml',
    'title: [a\n',
    'documents/a.yaml:1: It is no YAML: a bracket ([) opens here and is not closed. Write ] where it ends',
  ],
  [
    'documents/a.yaml',
    '- a\n- b\n',
    'documents/a.yaml:1: the file is ["a","b"], expected fields with their values. Correct or remove the file',
  ],
  [
    'documents/a.yaml',
    'just words\n',
    'documents/a.yaml:1: the file is "just words", expected fields with their values. Correct or remove the file',
  ],
  [
    'documents/a.yaml',
    'title: a\n---\ntitle: b\n',
    'documents/a.yaml:2: It holds two YAML documents, expected one. Remove the line "---" between them, or one of the two parts',
  ],
  ['documents/a.yaml', 'titel: Storm\n', 'documents/a.yaml:1: titel is no field. Write title'],
  [
    'documents/a.yaml',
    'published: 31 February 2026\n',
    'documents/a.yaml:1: published is "31 February 2026", expected a date that exists: 2025-07-01, 1 July 2025, 1.7.2025, July 2025, 2025. Correct or remove published',
  ],
  [
    'documents/a.yaml',
    'published: 03/04/2026\n',
    'documents/a.yaml:1: published is "03/04/2026", expected a date that exists: 2025-07-01, 1 July 2025, 1.7.2025, July 2025, 2025. Correct or remove published',
  ],
  [
    'documents/a.yaml',
    'published: soon\n',
    'documents/a.yaml:1: published is "soon", expected a date that exists: 2025-07-01, 1 July 2025, 1.7.2025, July 2025, 2025. Correct or remove published',
  ],
  [
    'documents/a.yaml',
    'rights: all\n',
    'documents/a.yaml:1: rights is "all", expected excerpt or full. Correct or remove rights',
  ],
  [
    'documents/a.yaml',
    'url: example\n',
    'documents/a.yaml:1: url is "example", expected an address: https://example.org/report. Correct or remove url',
  ],
  [
    'documents/a.yaml',
    'url: javascript:alert(1)\n',
    'documents/a.yaml:1: url is "javascript:alert(1)", expected an address: https://example.org/report. Correct or remove url',
  ],
  [
    'documents/a.yaml',
    'slug: ../x\n',
    'documents/a.yaml:1: slug is "../x", expected small letters, digits and single hyphens: flood-on-the-lenn. Correct or remove slug',
  ],
  [
    'documents/a.yaml',
    'authors: { name: A }\n',
    'documents/a.yaml:1: authors is {"name":"A"}, expected names: [Ana Brand, Tom Ruiz], or one name alone. Correct or remove authors',
  ],
  [
    'documents/a.yaml',
    'title: a\ntitle: b\n',
    'documents/a.yaml:2: title stands on line 1 and on line 2, expected it once. Remove one of the two',
  ],
  [
    'documents/a.yaml',
    '\ttitle: a\n',
    'documents/a.yaml:1: It is no YAML: a tab stands at the beginning of the line. Put spaces in its place, two for each step',
  ],
  [
    'documents/a.yaml',
    'blocks:\n  - match: ""\n    kind: paragraph\n',
    'documents/a.yaml:2: blocks, entry 1, match is "", expected the first words of a line of the document. Correct or remove blocks, entry 1, match',
  ],
  [
    'documents/a.yaml',
    'blocks:\n  - match: x\n    kind: adverb\n',
    'documents/a.yaml:3: blocks, entry 1, kind is "adverb", expected title, byline, dateline, heading, paragraph, caption, note, clutter. Correct or remove blocks, entry 1, kind',
  ],
  [
    'documents/a.yaml',
    'blocks: x\n',
    'documents/a.yaml:1: blocks is "x", expected a list: [{ match: "first words of the line", kind: paragraph }]. Correct or remove blocks',
  ],
  [
    'documents/a.yaml',
    'claims:\n  k1: { wrods: a, certainty: sure }\n',
    'documents/a.yaml:2: claims.k1.certainty is "sure", expected stated, estimated, believed, alleged, unconfirmed, denied or expected. Correct or remove claims.k1.certainty',
    'documents/a.yaml:2: wrods is no field in claims.k1. Write words',
  ],
  [
    'documents/a.yaml',
    'claims: [k1]\n',
    'documents/a.yaml:1: claims is ["k1"], expected ids with what is corrected: { 2xl8mkflam: { words: "…", speaker: Ana Brand } }. Correct or remove claims',
  ],
  [
    'documents/a.yaml',
    'claims:\n  k1: hide\n',
    'documents/a.yaml:2: claims.k1 is "hide", expected fields with their values. Correct or remove claims.k1',
  ],
  [
    'documents/a.yaml',
    'claims:\n  k1: { words: 5, speaker: 7 }\n',
    'documents/a.yaml:2: claims.k1.speaker is 7, expected a name, or null for nobody. Correct or remove claims.k1.speaker',
  ],
  [
    'documents/a.yaml',
    'figures:\n  k1: { low: many, unit: [EUR] }\n',
    'documents/a.yaml:2: figures.k1.low is "many", expected a number, or null for an open end. Correct or remove figures.k1.low',
    'documents/a.yaml:2: figures.k1.unit is ["EUR"], expected a currency such as EUR, %, or a measure such as km; null for a plain count. Correct or remove figures.k1.unit',
  ],
  [
    'documents/a.yaml',
    'figures:\n  k1: { asOf: lately }\n',
    'documents/a.yaml:2: figures.k1.asOf is "lately", expected a date that exists: 2025-07-01, 1 July 2025, 1.7.2025, July 2025, 2025. Correct or remove figures.k1.asOf',
  ],
  [
    'documents/a.yaml',
    'figures:\n  k1: { hide: maybe }\n',
    'documents/a.yaml:2: figures.k1.hide is "maybe", expected true or false. Correct or remove figures.k1.hide',
  ],
  [
    'documents/a.yaml',
    'events:\n  k1: { when: 2025-13 }\n',
    'documents/a.yaml:2: events.k1.when is "2025-13", expected a date that exists: 2025-07-01, 1 July 2025, 1.7.2025, July 2025, 2025. Correct or remove events.k1.when',
  ],
  [
    'documents/a.yaml',
    'add:\n  claims: [{ speaker: A }]\n',
    'documents/a.yaml:2: add, claims, entry 1, words is missing, expected words as they stand in the document, in quotation marks. Add add, claims, entry 1, words',
  ],
  [
    'documents/a.yaml',
    'add:\n  figures: { words: x }\n',
    'documents/a.yaml:2: add.figures is {"words":"x"}, expected a list: [{ words: "310 were hurt", what: passengers }]. Correct or remove add.figures',
  ],
  ['documents/a.yaml', 'add:\n  claim: []\n', 'documents/a.yaml:2: claim is no field in add. Write claims'],
  [
    'documents/a.yaml',
    'claims:\n  k1: { words: x, words: y }\n',
    'documents/a.yaml:2: words stands twice on line 2, expected it once. Remove one of the two',
  ],
  [
    'documents/a.yaml',
    'title: "Storm\npublisher: "Courier"\nwire: AP\n',
    'documents/a.yaml:1: It is no YAML: a quotation mark (") opens here and is not closed where it should be. Close it at the end of what it quotes',
  ],
  [
    'documents/a.yaml',
    'wire: AP\nclaims:\n  k1: { hide: true\n',
    'documents/a.yaml:3: It is no YAML: a bracket ({) opens here and is not closed. Write } where it ends',
  ],
  [
    'name.yaml',
    '[]\n',
    'name.yaml: It is no file of content/, so it is not read. Rename it to names.yaml, or remove it',
  ],
  [
    'document/a.yaml',
    'wire: AP\n',
    'document/: It is no folder of content/, so nothing in it is read. Rename it to documents/, or remove it',
  ],
  [
    'thoughts.txt',
    'x',
    'thoughts.txt: It is no file of content/, so it is not read. Nothing to do, if it is not meant to be; read are site.yaml, names.yaml, quantities.yaml, aliases.yaml, reviewed.yaml, origins.yaml, publishers.yaml, published.json, documents/, stories/, briefings/, comparisons/',
  ],
  ['stories', 'x', 'stories: It is a file, expected a folder. Rename the file, and put what it says into the folder'],
  ['README.md', 'x'],
  ['names.yaml~', 'x'],
  ['documents/.DS_Store', 'x'],
  ['documents/a.txt', 'title: a\n', 'documents/a.txt: It is no YAML file, so it is not read. End its name in .yaml'],
  ['documents/a.mdx', 'x', 'documents/a.mdx: It is no YAML file, so it is not read. End its name in .yaml'],
  [
    'stories/The Port.yaml',
    'documents: [a]\n',
    'stories/The Port.yaml: Its name is no address, expected small letters, digits and hyphens. Rename the file: its name is the address of the story',
  ],
  [
    'stories/port.yaml',
    'title: Port\n',
    'stories/port.yaml:1: documents is missing, expected file stems of documents: [report-1, report-2]. Add documents',
  ],
  [
    'stories/port.yaml',
    'documents: []\n',
    'stories/port.yaml:1: documents is [], expected file stems of documents: [report-1, report-2]. Correct or remove documents',
  ],
  [
    'stories/port.yaml',
    'documents: [a]\nnot: [a]\n',
    'stories/port.yaml:2: not: a document cannot belong to the story and not belong to it. Correct not',
  ],
  [
    'stories/port.yaml',
    'documents: [a]\nname: Port\n',
    'stories/port.yaml:2: name is no field. Remove it; there are title, documents, not',
  ],
  [
    'aliases.yaml',
    'a: //evil.example/x\n',
    'aliases.yaml:1: "//evil.example/x" is no address of the site, expected one such as briefings/new-name. Write the path below the home of the site, without "..", "?" and "#"',
  ],
  [
    'aliases.yaml',
    '../a: b\n',
    'aliases.yaml:1: "../a" is no address of the site, expected one such as briefings/new-name. Write the path below the home of the site, without "..", "?" and "#"',
  ],
  [
    'aliases.yaml',
    'a: b?c\n',
    'aliases.yaml:1: "b?c" is no address of the site, expected one such as briefings/new-name. Write the path below the home of the site, without "..", "?" and "#"',
  ],
  [
    'aliases.yaml',
    '- a\n',
    'aliases.yaml:1: the file is ["a"], expected names with their values. Correct or remove the file',
  ],
  ['aliases.yaml', 'a: [b]\n', 'aliases.yaml:1: a is ["b"], expected some words. Correct or remove a'],
  [
    'names.yaml',
    'same: [A]\n',
    'names.yaml:1: the file is {"same":["A"]}, expected a list. Correct or remove the file',
  ],
  [
    'names.yaml',
    '- { same: [A], not: [B, C] }\n',
    'names.yaml:1: entry 1: either "same" or "not" is expected, one of the two. Correct entry 1',
  ],
  [
    'names.yaml',
    '- { not: [B] }\n',
    'names.yaml:1: entry 1, not is ["B"], expected names that are of different bearers: [Ana Brand, Anna Brandt]. Correct or remove entry 1, not',
  ],
  [
    'names.yaml',
    '- { same: [A], kind: human }\n',
    'names.yaml:1: entry 1, kind is "human", expected person, organisation or place. Correct or remove entry 1, kind',
  ],
  ['names.yaml', '- A\n', 'names.yaml:1: entry 1 is "A", expected fields with their values. Correct or remove entry 1'],
  [
    'names.yaml',
    '- { sane: [A, B] }\n',
    'names.yaml:1: sane is no field in entry 1. Write same',
    'names.yaml:1: entry 1: either "same" or "not" is expected, one of the two. Correct entry 1',
  ],
  [
    'names.yaml',
    '- { not: [B] }\n- { same: [A], sort: place }\n- { sane: [A, B] }\n',
    'names.yaml:1: entry 1, not is ["B"], expected names that are of different bearers: [Ana Brand, Anna Brandt]. Correct or remove entry 1, not',
    'names.yaml:2: sort is no field in entry 2. Remove it; there are same, not, kind, name, hide, remark, note',
    'names.yaml:3: sane is no field in entry 3. Write same',
    'names.yaml:3: entry 3: either "same" or "not" is expected, one of the two. Correct entry 3',
  ],
  [
    'quantities.yaml',
    '- { join: [a] }\n',
    'quantities.yaml:1: entry 1, join is ["a"], expected ids of at least two quantities or figures: [k3f9x0a1bc, 9b1d0a7e55]. Correct or remove entry 1, join',
  ],
  [
    'quantities.yaml',
    '- { id: a, verdict: equal, reason: x }\n',
    'quantities.yaml:1: entry 1, verdict is "equal", expected conflict, moved, reconciled, compatible, same or single, with a reason. Correct or remove entry 1, verdict',
  ],
  [
    'quantities.yaml',
    '- { id: a, verdict: same }\n',
    'quantities.yaml:1: entry 1, verdict: a verdict needs its reason. Correct entry 1, verdict',
  ],
  [
    'quantities.yaml',
    '- { label: x }\n',
    'quantities.yaml:1: entry 1: "join", "part" or "id" is expected, one of the three. Correct entry 1',
  ],
  [
    'reviewed.yaml',
    '- { document: a, words: x, as: fine }\n',
    'reviewed.yaml:1: entry 1, as is "fine", expected right, hidden or edited. Correct or remove entry 1, as',
  ],
  [
    'reviewed.yaml',
    '- { document: a, as: right }\n',
    'reviewed.yaml:1: entry 1, words is missing, expected words as they stand in the document, in quotation marks. Add entry 1, words',
  ],
  [
    'site.yaml',
    'title: a\n',
    'Cannot use the settings of the site:\n  site.yaml:1: description is missing, expected one sentence: "What the reports say of the flood". Add description',
  ],
  [
    'site.yaml',
    'title: a\ndescription: b\nprivat: true\n',
    'Cannot use the settings of the site:\n  site.yaml:3: privat is no field. Write private',
  ],
  [
    'site.yaml',
    'title: a\ndescription: b\nprivate: perhaps\n',
    'Cannot use the settings of the site:\n  site.yaml:3: private is "perhaps", expected true or false. Correct or remove private',
  ],
  [
    'site.yaml',
    'title: [a]\ndescription: b\n',
    'Cannot use the settings of the site:\n  site.yaml:1: title is ["a"], expected some words: "Flood on the Lenn". Correct or remove title',
  ],
  [
    'site.yaml',
    'title: a\ndescription: b\npublishing: { share: 2, words: many }\n',
    'Cannot use the settings of the site:\n  site.yaml:3: publishing.share is 2, expected a number from 0 to 1. Correct or remove publishing.share\n  site.yaml:3: publishing.words is "many", expected a whole number. Correct or remove publishing.words',
  ],
  [
    'site.yaml',
    'title: a\ndescription: b\naddress: example.org\n',
    'Cannot use the settings of the site:\n  site.yaml:3: address is "example.org", expected the address of the site: https://example.org/. Correct or remove address',
  ],
  [
    'site.yaml',
    'title: a\ndescription: b\nprivate: true\n---\ntitle: c\n',
    'Cannot use the settings of the site:\n  site.yaml:4: It holds two YAML documents, expected one. Remove the line "---" between them, or one of the two parts',
  ],
  [
    'site.yaml',
    'title: "a\n',
    'Cannot use the settings of the site:\n  site.yaml:1: It is no YAML: a quotation mark (") opens here and is not closed where it should be. Close it at the end of what it quotes',
  ],
  [
    'site.yaml',
    'title: a\ndescription: b\nlanguage: 5\nsecurity: { contact: me }\n',
    'Cannot use the settings of the site:\n  site.yaml:3: language is 5, expected the code of a language: en, pt-BR. Correct or remove language\n  site.yaml:4: security.contact is "me", expected an address of mail or of a page: mailto:desk@example.org. Correct or remove security.contact\n  site.yaml:4: security.expires is missing, expected a day: 2027-01-01. Add security.expires',
  ],
];
