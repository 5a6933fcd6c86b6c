import type { OriginEdit, OriginRelation, PublisherEdit } from '../../records/index.ts';
import { compareSayers } from '../origins/compare.ts';
import { isJoined, isParted } from '../origins/edits.ts';
import { readSayer, type Sayer } from '../origins/sayer.ts';
import type { Mention } from './mention.ts';
import { areOfOnePassage } from './passages.ts';
import type { Reading } from './reading.ts';

/** What the editor knows of who is who. */
export type VoiceEdits = Readonly<{ origins: readonly OriginEdit[]; publishers: readonly PublisherEdit[] }>;

/** Whether two figures go back to one origin, and whether both name somebody, however vaguely. */
export type Voices = (a: Mention, b: Mention) => Readonly<{ origin: OriginRelation; haveSayers: boolean }>;

/** Who stands behind the figures of a story. */
export type Chorus = Readonly<{ voices: Voices; sayerOf: (mention: Mention) => Sayer | undefined }>;

export function chorusOf(readings: readonly Reading[], edits: VoiceEdits): Chorus {
  const byId = new Map(readings.map((reading) => [reading.document.id, reading]));
  const sayers = new Map<Mention, Sayer | undefined>();
  for (const { document, mentions } of readings)
    for (const mention of mentions) sayers.set(mention, readSayer(document, mention.claim));
  const houseOf = (publisher: string): string =>
    edits.publishers.find(({ house, outlets }) => [house, ...outlets].some((each) => isOneName(each, publisher)))
      ?.house ?? publisher;
  const isOneVoice = (a: Mention, b: Mention): boolean => {
    const [left, right] = [byId.get(a.document), byId.get(b.document)];
    if (!left || !right) return false;
    if (areOfOnePassage(left, a, right, b)) return true;
    if (a.claim || b.claim) return false;
    const [x, y] = [left.document, right.document];
    if (x.wire !== undefined && x.wire === y.wire) return true;
    return (
      x.publisher !== undefined && y.publisher !== undefined && isOneName(houseOf(x.publisher), houseOf(y.publisher))
    );
  };
  const originOf = (a: Mention, b: Mention): OriginRelation => {
    if (isOneVoice(a, b)) return 'same';
    const [x, y] = [sayers.get(a), sayers.get(b)];
    if (!x || !y) return 'unknown';
    if (isJoined(edits.origins, x.label, y.label)) return 'same';
    return isParted(edits.origins, x.label, y.label) ? 'different' : compareSayers(x, y);
  };
  return {
    voices: (a, b) => ({ origin: originOf(a, b), haveSayers: haveTwoSayers(a, b) }),
    sayerOf: (mention) => sayers.get(mention),
  };
}

const isOneName = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

const bareName = (name: string): string => name.replace(/^the /i, '').trim().toLowerCase();

/** "The officials" may be the "officials at the scene" of the sentence before. */
function mayBeOne(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long || (!short.includes(' ') && long.split(/\s+/)[0] === short);
}

/** Whether both figures are said by somebody, and not by the same words. */
function haveTwoSayers({ claim: x }: Mention, { claim: y }: Mention): boolean {
  if (!x?.source?.name || !y?.source?.name || x.id === y.id) return false;
  return !mayBeOne(bareName(x.source.name), bareName(y.source.name));
}
