import { isMap, parseDocument, Document as YamlDocument } from 'yaml';

/** A value in a file: at the end of `path`, whose inner parts are made where they are not there. */
export type YamlEdit = Readonly<{ path: readonly (string | number)[]; value: unknown }>;

/**
 * The text of a YAML file with values set, or taken out where the value is undefined; comments, order and everything else
 * stay as they are written. Fields join those that stand at the place already.
 */
export function editYaml(before: string, edits: readonly YamlEdit[]): string {
  const text = edits.reduce(inPlaceOfComment, before);
  const document = parseDocument(text, { schema: 'core', keepSourceTokens: false });
  const isEmpty = document.contents === null;
  if (isEmpty) document.contents = new YamlDocument({}).contents as never;
  for (const { path, value } of edits) {
    const there = document.getIn(path);
    if (value === undefined) remove(document, path);
    else if (isMap(there) && isFields(value)) for (const [key, each] of Object.entries(value)) there.set(key, each);
    else document.setIn(path, document.createNode(value, { flow: path.length > 1 }));
  }
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: true });
  return isMap(document.contents) && document.contents.items.length === 0 ? written.replace(/\{\}\n?$/, '') : written;
}

/** A field that stands as a comment only, as in a file for what is known of a document, is written where the comment is. */
function inPlaceOfComment(text: string, { path, value }: YamlEdit): string {
  const [field, ...inner] = path;
  if (typeof field !== 'string' || !/^\w+$/.test(field) || inner.length > 0 || value === undefined) return text;
  if (new RegExp(`^${field}:`, 'm').test(text)) return text;
  const written = new YamlDocument({ [field]: value }).toString({ lineWidth: 0 });
  return text.replace(new RegExp(`^# ${field}:.*(?:\n|$)`, 'm'), () => written);
}

const isFields = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes out a value, and what holds nothing any more without it. */
function remove(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): void {
  if (!document.hasIn(path)) return;
  document.deleteIn(path);
  const parent = path.slice(0, -1);
  const rest = parent.length > 0 ? document.getIn(parent) : undefined;
  if (isMap(rest) && rest.items.length === 0) remove(document, parent);
}

/** The text of a YAML file that holds a list, with one entry more at its end. */
export function appendYaml(text: string, entry: object): string {
  const document = parseDocument(text, { schema: 'core' });
  if (document.contents === null) document.contents = document.createNode([]) as never;
  document.addIn([], document.createNode(entry, { flow: true }));
  return document.toString({ lineWidth: 0 });
}
