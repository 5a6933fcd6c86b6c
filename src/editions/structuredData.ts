import type { ClaimSource, Document } from '../records/index.ts';
import { pathOf, safeAddress } from '../site/address.ts';
import { type Citable, citedSayerOf, titleOf, wordsOf } from '../view/evidence/citable.ts';
import type { AddressOf } from './data/records.ts';

type Node = Readonly<Record<string, unknown>>;

/** JSON-LD for a page, safe within a script element. */
export const formatJsonLd = (graph: readonly Node[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');

const articleIdOf = (document: Document, addressOf: AddressOf): string =>
  safeAddress(document.url) ?? `${addressOf(pathOf.briefing(document))}#document`;

/** The document that a page is about (https://schema.org/NewsArticle). */
export function articleNode(document: Document, addressOf: AddressOf): Node {
  const { title, authors, publisher, published, updated, language } = document;
  const url = safeAddress(document.url);
  return {
    '@type': 'NewsArticle',
    '@id': articleIdOf(document, addressOf),
    headline: title,
    inLanguage: language,
    ...(authors.length > 0 ? { author: authors.map((name) => ({ '@type': 'Person', name })) } : {}),
    ...(publisher ? { publisher: { '@type': 'Organization', name: publisher } } : {}),
    ...(published ? { datePublished: published } : {}),
    ...(updated ? { dateModified: updated } : {}),
    ...(url ? { url } : {}),
  };
}

/** A briefing: a page about an article, which is not the article. */
export const briefingNodes = (document: Document, addressOf: AddressOf): Node[] => [
  {
    '@type': 'WebPage',
    '@id': addressOf(pathOf.briefing(document)),
    name: document.title,
    mainEntity: { '@id': articleIdOf(document, addressOf) },
  },
  articleNode(document, addressOf),
];

const KINDS: Readonly<Partial<Record<ClaimSource['kind'], string>>> = {
  person: 'Person',
  organisation: 'Organization',
};

/**
 * A claim or figure (https://schema.org/Claim), and the quotation where all of it is spoken. Nothing is said of whether it
 * is true: there is no ClaimReview.
 */
export function citableNodes(citable: Citable, addressOf: AddressOf): Node[] {
  const { document } = citable.briefing;
  const words = wordsOf(citable);
  const source = citable.kind === 'claim' ? citable.record.source : null;
  const sayer = citedSayerOf(citable);
  const author = sayer.unnamed ? undefined : { '@type': KINDS[source?.kind ?? 'unnamed'] ?? 'Thing', name: sayer.name };
  const article = articleIdOf(document, addressOf);
  const isSpoken = citable.kind === 'claim' && citable.record.mode === 'direct' && words !== '';
  return [
    {
      '@type': 'Claim',
      '@id': addressOf(pathOf.claim(citable.record)),
      name: titleOf(citable),
      ...(words ? { text: words } : {}),
      ...(author ? { author } : {}),
      appearance: { '@id': article },
    },
    ...(isSpoken
      ? [
          {
            '@type': 'Quotation',
            text: words,
            inLanguage: document.language,
            ...(author ? { spokenByCharacter: author } : {}),
            isPartOf: { '@id': article },
          },
        ]
      : []),
    articleNode(document, addressOf),
  ];
}
