import { kindOf } from '../changes/index.js';
import type { Change, DiffEntry } from '../schema.js';

/** An entry of the document's own parts, by the names it has on either side. */
export function documentEntry(oldId: string | null, newId: string | null, changes: Change[]): DiffEntry {
  const both = oldId !== null && newId !== null;
  return {
    kind: both ? kindOf(changes) : oldId === null ? 'added' : 'removed',
    moved: false,
    tier: both ? (changes.length === 0 ? 'same-text' : 'similar-in-theme') : null,
    score: both ? 1 : null,
    oldIds: oldId === null ? [] : [oldId],
    newIds: newId === null ? [] : [newId],
    sameAs: null,
    changes,
  };
}

/** A value that is another value, not a text in other words: a date, a name, a number. */
export function inPlace(change: Change): Change {
  return change.direction === 'text-changed' ? { ...change, direction: 'replaced', aspects: [] } : change;
}
