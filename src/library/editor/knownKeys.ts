import { z } from 'zod';

/** The fields that a schema knows at a path of a value, in its order; none where it stands for no group of fields. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodObject) {
    const [key, ...rest] = path;
    if (key === undefined) return Object.keys(inner.shape);
    const next: z.core.$ZodType | undefined = inner.shape[String(key)];
    return next ? knownKeys(next, rest) : [];
  }
  if (path.length === 0) return [];
  if (inner instanceof z.ZodArray) return knownKeys(inner.element, path.slice(1));
  return inner instanceof z.ZodRecord ? knownKeys(inner.valueType, path.slice(1)) : [];
}

/** The schema below `optional`, `default` and the like. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) return unwrap(schema.out);
  const isWrapper =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault;
  return isWrapper ? unwrap(schema.unwrap()) : schema;
}
