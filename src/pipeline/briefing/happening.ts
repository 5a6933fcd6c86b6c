import { ruleSetOf } from '../../language/index.ts';
import { contains, type Document, type Event, type Span } from '../../records/index.ts';
import { spanOfRange } from '../evidence/claims/spans.ts';
import { analyse } from '../language/index.ts';

type Read = Pick<Document, 'text' | 'language' | 'sentences'>;

const found = new WeakMap<Event, { span: Span | undefined }>();

/**
 * What happened on the day of an event, as a clause of its sentence: subject, verb and what belongs to it. "In May, the old
 * mill was closed, and …" → "the old mill was closed". Undefined where no clause tells it for sure, or somebody says it.
 */
export function happeningOf(document: Read, event: Event): Span | undefined {
  const known = found.get(event) ?? { span: readHappening(document, event) };
  found.set(event, known);
  return known.span;
}

function readHappening({ text, language, sentences }: Read, event: Event): Span | undefined {
  const rules = ruleSetOf(language);
  const span = sentences[event.sentence];
  if (!span || !rules) return undefined;
  const read = analyse(text, [{ start: span.start, end: span.end, kind: 'paragraph' }], rules).sentences;
  const sentence = read.find((each) => contains(each, event));
  const range = sentence && rules.events.happeningAt(sentence, event);
  return range && spanOfRange(sentence, range);
}
