import type { Comparison, Digest, Document, PublishingPolicy } from '../../records/index.ts';

export function writeDigest(document: Document, _comparisons: readonly Comparison[], policy: PublishingPolicy): Digest {
  return {
    id: document.id,
    bottomLine: '',
    keyPoints: [],
    printed: [],
    words: { printed: 0, document: 0, limit: policy.words, longestRun: 0 },
  };
}
