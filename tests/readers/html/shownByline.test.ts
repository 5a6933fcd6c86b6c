import { describe, expect, test } from 'vitest';
import { readMetadata } from '../../../src/readers/html/metadata.ts';
import { parsePage } from '../../../src/readers/html/parse.ts';

const authorsOf = (body: string, head = ''): readonly string[] =>
  readMetadata(parsePage(`<html><head>${head}</head><body>${body}</body></html>`)).authors ?? [];

describe('readMetadata(document).authors as the page shows them', () => {
  test.each([
    ['<h1>Tents</h1><p class="author">Ana Ruiz</p>', ['Ana Ruiz']],
    ['<h1>Tents</h1><div class="byline">By <a>Ana Ruiz</a> and <a>Bo Lind</a></div>', ['Ana Ruiz', 'Bo Lind']],
    ['<h1>Zelte</h1><p class="byline__author">VON ANA RUIZ am 21. April 2025</p>', ['ANA RUIZ']],
    ['<h1>Zelte</h1><p>Von Ana Ruiz</p><p>Die Zelte kamen.</p>', ['Ana Ruiz']],
    ['<h1>Zelte</h1><p>Text und Fotos: Ana Ruiz</p>', ['Ana Ruiz']],
    ['<h1>Zelte</h1><p>Geschrieben von Ana Ruiz | 27.01.2025</p>', ['Ana Ruiz']],
    ['<h1>Tentes</h1><p>Auteur : Ana Ruiz</p>', ['Ana Ruiz']],
    ['<h1>Tentes</h1><div>Auteur</div><div>Ana Ruiz</div>', ['Ana Ruiz']],
    ['<h1>Tiendas</h1><p>Por Ana Ruiz y Bo Lind</p>', ['Ana Ruiz', 'Bo Lind']],
    ['<h1>Tents</h1><span>By</span> <a href="/a">Ana Ruiz</a>', ['Ana Ruiz']],
    ['<h1>Tents</h1><p class="author"><b>Ana de la Cruz</b></p>', ['Ana de la Cruz']],
  ])('%s', (body, authors) => {
    expect(authorsOf(body)).toEqual(authors);
  });

  test('are what a card says where nothing else does', () => {
    const card = '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ana Ruiz">';
    expect(authorsOf('<h1>Tents</h1>', card)).toEqual(['Ana Ruiz']);
    expect(authorsOf('<h1>Tents</h1>', card.replace('Written by', 'Reading time'))).toEqual([]);
  });

  test.each([
    '<h1>Tents</h1><div id="comments"><p class="comment-author">Ana Ruiz</p></div>',
    '<h1>Tents</h1><aside><p class="author">Ana Ruiz</p></aside>',
    '<h1>Tents</h1><div class="teaser"><span class="author">Ana Ruiz</span></div>',
    '<h1>Tents</h1><div class="author">All Articles</div>',
    '<h1>Tents</h1><div class="author">Download PDF</div>',
    '<h1>Tents</h1><div class="author-bio">Ana Ruiz</div>',
    '<h1>Tents</h1><div class="author">tents4all</div>',
    '<h1>Tents</h1><div class="author">The tents came from the north.</div>',
    '<h1>Tents</h1><p>By Friday the tents had come.</p>',
    '<h1>Tents</h1><p>By Ana Ruiz the tents were brought to the coast.</p>',
  ])('are nobody who is not the author: %s', (body) => {
    expect(authorsOf(body)).toEqual([]);
  });
});
