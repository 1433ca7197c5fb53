/** Which of a report's claims speaks of which promise. */
import { assign } from '../match/assignment.js';
import { agreement, type Telling } from './telling.js';

interface Spoken {
  telling: Telling;
}

/** The claim a promise is linked to. */
export interface Link<C> {
  claim: C;
  score: number;
}

/**
 * One assignment of greatest total agreement; then a claim that speaks of a promise serves others of the very same words too
 * (`đạt 350 ha` by 2028 and `đạt 500 ha` by 2030).
 *
 * @returns links by the promise's place
 */
export function linksOf<P extends Spoken, C extends Spoken>(
  promises: readonly P[],
  claims: readonly C[],
  isPossible: (promise: P, claim: C) => boolean,
): Map<number, Link<C>> {
  const edges = promises.flatMap((promise, row) =>
    claims.flatMap((claim, column) => {
      if (!isPossible(promise, claim)) return [];
      const weight = agreement(promise.telling, claim.telling);
      return weight > 0 ? [{ row, column, weight }] : [];
    }),
  );
  const chosen = assign(promises.length, claims.length, edges);
  const links = new Map<number, Link<C>>();
  const byWords = new Map<string, number>();
  for (const { row, column, weight } of edges) {
    const claim = claims[column];
    if (chosen[row] !== column || claim === undefined) continue;
    links.set(row, { claim, score: Math.round(weight * 1000) / 1000 });
    byWords.set(wordsOf(promises[row]), row);
  }
  promises.forEach((promise, row) => {
    const twin = byWords.get(wordsOf(promise));
    const link = twin === undefined ? undefined : links.get(twin);
    if (!links.has(row) && link !== undefined && isPossible(promise, link.claim)) links.set(row, link);
  });
  return links;
}

function wordsOf(spoken: Spoken | undefined): string {
  return [...(spoken?.telling.keys() ?? [])].sort().join(' ');
}
