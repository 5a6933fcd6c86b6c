import { z } from 'zod';

/** `content/site.yaml`: what the editor decides for the whole site. */
export const siteSettingsSchema = z
  .strictObject({
    title: z.string().min(1),
    /** One sentence under the title and in previews. */
    description: z.string().min(1),
    /** BCP 47, of our own lines. */
    language: z.string().default('en'),
    /** Where the site will stand: https://example.org/. Without it no canonical address is written. */
    address: z.url({ protocol: /^https?$/ }).optional(),
    /** Who is answerable for the site. */
    editor: z.string().optional(),
    /** Every page asks search engines to leave it out; no sitemap, no feeds. It hides nothing from who has the address. */
    private: z.boolean().default(false),
    /** Whether readers' browsers may keep the site for offline reading; `false` also removes what they have kept. */
    offline: z.boolean().default(true),
    /** Whom to tell of a weakness of the site (RFC 9116); absent: no security.txt. */
    security: z
      .strictObject({
        /** An address of mail or of a page: mailto:desk@example.org. */
        contact: z.url({ protocol: /^(?:https|mailto|tel)$/ }),
        /** Until when that holds: 2027-01-01. */
        expires: z.iso.date(),
      })
      .optional(),
    /** What the host of the site takes; the build keeps within it and says what it gave up. */
    hosting: z
      .strictObject({
        /** Most files. */
        files: z.int().positive().default(20_000),
        /** Most megabytes of one file. */
        megabytes: z.number().positive().default(25),
      })
      .prefault({}),
    /** Which pages have a picture for previews: those whose address is known, or "always" all. */
    cards: z.enum(['linked', 'always']).default('linked'),
    publishing: z
      .strictObject({
        /** "all": whole texts are printed, for the desk's own use; only on a private site. */
        quote: z.enum(['excerpt', 'all']).default('excerpt'),
        /** Greatest share of a document's own words that may be printed. 0 to 1. */
        share: z.number().min(0).max(1).default(0.3),
        /** Greatest number of a document's own words that may be printed. */
        words: z.int().nonnegative().default(400),
        /** Greatest number of a document's own words in one run. */
        run: z.int().nonnegative().default(60),
      })
      .prefault({}),
  })
  .refine(({ publishing, private: isPrivate }) => publishing.quote !== 'all' || isPrivate, {
    path: ['publishing', 'quote'],
    error: 'whole texts of others may be printed on a private site alone: set "private: true", or "quote: excerpt"',
  });
export type SiteSettings = Readonly<z.infer<typeof siteSettingsSchema>>;
export type PublishingPolicy = SiteSettings['publishing'];
