import { z } from 'zod';

const namesSchema = z.array(z.string().min(1)).min(2);

/** `content/origins.yaml`: names that are one body, and names that are not. */
export const originNotesSchema = z.array(
  z.union([z.strictObject({ same: namesSchema }), z.strictObject({ not: namesSchema })]),
);
export type OriginEdit = Readonly<z.infer<typeof originNotesSchema>[number]>;

/** `content/publishers.yaml`: outlets of one house, which count as one voice. */
export const publisherNotesSchema = z.array(
  z.strictObject({ house: z.string().min(1), outlets: z.array(z.string().min(1)).min(1) }),
);
export type PublisherEdit = Readonly<z.infer<typeof publisherNotesSchema>[number]>;
