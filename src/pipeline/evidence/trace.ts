import { contains, type Document, overlaps, type Span } from '../../records/index.ts';
import { analyse } from '../language/index.ts';
import type { RuleSets } from '../ruleSet.ts';
import { traceClaims } from './claims/index.ts';

/** What a rule did in a sentence: it made a record of a kind, or it fitted and lost, and why. */
export type TraceStep = Readonly<{ kind: string; rule: string; words: string; lost?: string }>;

/** A sentence with the rules that fired in it, by kind and place. */
export type SentenceTrace = Readonly<{
  document: string;
  sentence: string;
  start: number;
  end: number;
  steps: readonly TraceStep[];
}>;

/** For each sentence of a document which rules fired, which lost and why. Sentences are read again; the records are the document's. */
export function traceDocument(document: Document, ruleSetOf: RuleSets): SentenceTrace[] {
  const { id, text, blocks, language } = document;
  const rules = ruleSetOf(language);
  const prose = analyse(text, blocks, rules);
  return prose.sentences.map((sentence) => {
    const { start, end, tokens } = sentence;
    const fitted = rules ? traceClaims(prose, sentence, rules.claims) : [];
    const lost = fitted.flatMap(({ rule, at, lost: why }): TraceStep[] => {
      const words = text.slice(tokens[at.first]?.start, tokens[at.last]?.end);
      return why === undefined ? [] : [{ kind: 'claim', rule, words, lost: why }];
    });
    return {
      document: id,
      sentence: text.slice(start, end),
      start,
      end,
      steps: [...stepsOf(document, sentence), ...lost],
    };
  });
}

/** The records of a document that stand in a sentence, with their rules. */
function stepsOf(document: Document, sentence: Span): TraceStep[] {
  const { claims, quotes, figures, events, caveats } = document;
  const step = (kind: string, rule: string | undefined, span: Span): TraceStep => ({
    kind,
    rule: rule ?? 'unnamed',
    words: document.text.slice(span.start, span.end),
  });
  const isHere = (span: Span): boolean => contains(sentence, span);
  return [
    ...claims.flatMap(({ cue, content, rule }) => {
      const at = cue ?? content[0];
      return at && isHere(at) ? [step('claim', rule, at)] : [];
    }),
    ...quotes.filter((quote) => overlaps(sentence, quote)).map((quote) => step('quote', quote.rule, quote)),
    ...figures.filter(isHere).map((figure) => step('figure', figure.rule, figure)),
    ...figures.flatMap((figure) => (isHere(figure) && figure.whatRule ? [step('what', figure.whatRule, figure)] : [])),
    ...events.filter(isHere).map((event) => step('event', 'rule' in event ? String(event.rule) : undefined, event)),
    ...caveats.filter(isHere).map(({ cue, rule }) => step('caveat', rule, cue)),
  ];
}
