/** One item that became several, several that became one: told by what the parts hold of the whole. */
import { type Bag, union } from './bag.js';
import { containment, likeness, type Weights } from './likeness.js';
import type { Pair } from './pair.js';
import type { Profile } from './profile.js';

/** A whole on one side and its parts on the other. */
export interface Several {
  kind: 'split' | 'merged';
  whole: Profile;
  parts: Profile[];
  score: number;
}

/** Share of a part's words the whole must hold. */
const HELD = 0.72;
/** Fewer words tell nothing. */
const PART_WORDS = 4;
/** What a part must add to the likeness of the parts taken together and the whole. */
const GAIN = 0.06;
/** Least likeness of the parts taken together and the whole. */
const TOGETHER = 0.6;

interface Side {
  kind: Several['kind'];
  /** Wholes by a term; the terms of the parts lead here. */
  postings: ReadonlyMap<number, readonly Profile[]>;
  partnerOf: ReadonlyMap<Profile, Profile>;
}

interface Offer {
  kind: Several['kind'];
  whole: Profile;
  part: Profile;
  held: number;
}

/**
 * Finds the items left over that a matched or left-over item of the other side holds. A match word for word has no room for
 * another part.
 *
 * @param left - items without a match, of either side
 */
export function findSeveral(
  pairs: readonly Pair[],
  left: { old: readonly Profile[]; next: readonly Profile[] },
  weights: Weights,
): Several[] {
  const open = pairs.filter(({ tier }) => tier !== 'same-text' && tier !== 'same-but-dates');
  const split: Side = {
    kind: 'split',
    postings: postingsOf([...open.map(({ old }) => old), ...left.old]),
    partnerOf: new Map(open.map(({ old, next }) => [old, next])),
  };
  const merged: Side = {
    kind: 'merged',
    postings: postingsOf([...open.map(({ next }) => next), ...left.next]),
    partnerOf: new Map(open.map(({ old, next }) => [next, old])),
  };
  const offers = [
    ...left.next.flatMap((part) => offersFor(part, split, weights)),
    ...left.old.flatMap((part) => offersFor(part, merged, weights)),
  ];
  offers.sort((a, b) => b.held - a.held);
  return gather(offers, { split, merged }, weights);
}

/** A term in more items than this leads nowhere. */
const COMMON = 64;

function postingsOf(wholes: readonly Profile[]): Map<number, Profile[]> {
  const postings = new Map<number, Profile[]>();
  for (const whole of wholes) {
    for (const term of whole.whole.terms) {
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [whole]);
      else list.push(whole);
    }
  }
  return postings;
}

function offersFor(part: Profile, side: Side, weights: Weights): Offer[] {
  if (part.length < PART_WORDS) return [];
  const shared = new Map<Profile, number>();
  for (const term of part.whole.terms) {
    const wholes = side.postings.get(term) ?? [];
    if (wholes.length > COMMON) continue;
    for (const whole of wholes) shared.set(whole, (shared.get(whole) ?? 0) + weights.of(term));
  }
  const likely = [...shared].sort((a, b) => b[1] - a[1]).slice(0, 4);
  return likely.flatMap(([whole]) => {
    const held = containment(part.whole, whole.whole, weights);
    return held < HELD ? [] : [{ kind: side.kind, whole, part, held }];
  });
}

/** Takes the offers, best first, where a part adds to what the whole's parts already are; no item ends in two of them. */
function gather(offers: readonly Offer[], sides: Record<Several['kind'], Side>, weights: Weights): Several[] {
  const groups = new Map<Profile, { kind: Several['kind']; parts: Profile[] }>();
  const inGroup = new Set<Profile>();
  for (const { kind, whole, part } of offers) {
    const partner = sides[kind].partnerOf.get(whole);
    const group = groups.get(whole) ?? { kind, parts: partner === undefined ? [] : [partner] };
    const isNew = !groups.has(whole);
    if (inGroup.has(part) || (isNew && [whole, ...group.parts].some((one) => inGroup.has(one)))) continue;
    if (partner !== undefined && isNew && containment(partner.whole, whole.whole, weights) < HELD / 2)
      continue;
    const now: Bag = union(group.parts.map((one) => one.whole));
    const then: Bag = union([now, part.whole]);
    if (likeness(then, whole.whole, weights) - likeness(now, whole.whole, weights) < GAIN) continue;
    groups.set(whole, { kind, parts: [...group.parts, part] });
    for (const one of [whole, ...group.parts, part]) inGroup.add(one);
  }
  return [...groups].flatMap(([whole, { kind, parts }]) => {
    const score = likeness(union(parts.map((one) => one.whole)), whole.whole, weights);
    return parts.length < 2 || score < TOGETHER ? [] : [{ kind, whole, parts, score: Math.min(1, score) }];
  });
}
