/** Where a field stands in the markup, the most trusted first. */
export type FieldRule = Readonly<{
  field: 'subtitle' | 'publisher' | 'published' | 'updated' | 'url' | 'language';
  linked: readonly string[];
  meta: readonly string[];
  /** Selector and the attribute that holds the value; "" for the text. */
  elements: readonly (readonly [selector: string, attribute: string])[];
}>;

/** Meta elements that give the title, the most trusted first. */
export const TITLE_NAMES = [
  'og:title',
  'twitter:title',
  'parsely-title',
  'sailthru.title',
  'dc.title',
  'dcterms.title',
  'citation_title',
] as const;

/** Meta elements that name the site. */
export const SITE_NAMES = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'al:ios:app_name',
] as const;

export const FIELD_RULES: readonly FieldRule[] = [
  {
    field: 'subtitle',
    linked: ['alternativeHeadline'],
    meta: [],
    elements: [['[itemprop~="alternativeHeadline"]', '']],
  },
  {
    field: 'publisher',
    linked: ['publisher', 'sourceOrganization'],
    meta: ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher'],
    elements: [
      ['[itemprop~="publisher"] [itemprop~="name"]', 'content'],
      ['[itemprop~="publisher"] [itemprop~="name"]', ''],
    ],
  },
  {
    field: 'updated',
    linked: ['dateModified'],
    meta: ['article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified', 'article.updated'],
    elements: [
      ['[itemprop~="dateModified"]', 'datetime'],
      ['[itemprop~="dateModified"]', 'content'],
    ],
  },
  {
    field: 'url',
    linked: ['url', 'mainEntityOfPage'],
    meta: ['og:url'],
    elements: [['link[rel~="canonical"]', 'href']],
  },
  {
    field: 'language',
    linked: ['inLanguage'],
    meta: ['content-language', 'og:locale', 'dc.language', 'dcterms.language'],
    elements: [
      ['html[lang]', 'lang'],
      ['article[lang]', 'lang'],
    ],
  },
];

/** Where the day of publication stands. */
export const PUBLISHED: FieldRule = {
  field: 'published',
  linked: ['datePublished', 'dateCreated'],
  meta: [
    'article:published_time',
    'article:published',
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'datepublished',
    'pubdate',
    'publishdate',
    'publish-date',
    'publication_date',
    'article.published',
    'dc.date.issued',
    'dcterms.created',
    'citation_date',
  ],
  elements: [
    ['[itemprop~="datePublished"]', 'datetime'],
    ['[itemprop~="datePublished"]', 'content'],
    ['[itemprop~="datePublished"]', 'title'],
  ],
};

/** Meta elements that hold the day of publication on one site and that of the last change on the next. */
export const LOOSE_DAY_NAMES = ['dcterms.date', 'dc.date', 'date'] as const;

/** What belongs to something that the page names beside its article: a source, a comment, another page. */
export const OF_OTHER_ITEMS =
  '[itemprop~="citation"], [itemprop~="comment"], [itemprop~="review"], [itemprop~="isPartOf"], [class*="reference" i], aside, nav, footer';

export const AUTHOR_NAMES = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
] as const;
export const AUTHOR_ELEMENTS =
  '[itemprop~="author"] [itemprop~="name"], a[rel~="author"], [itemprop="author"], .author-name, .author_name, .byline__name, .byline-name, .article-author, .post-author, .entry-author, .byline .author, .vcard .fn';

/** Programs that name themselves where the publisher should stand. */
export const SOFTWARE: ReadonlySet<string> = new Set([
  'blogger',
  'drupal',
  'joomla',
  'medium',
  'tumblr',
  'wordpress',
  'wordpress.com',
]);

/** The markup of a page names the address and the language of the page itself before those of what it links. */
export const ELEMENTS_FIRST: ReadonlySet<string> = new Set(['url', 'language']);
