import type { DocumentEntry } from '../../api.js';
import { searchable } from '../../fold.js';
import type { Stored } from './store.js';

/** A document that nothing is known of yet but its file. */
export function newRecord(
  id: string,
  path: string,
  name: string,
  { bytes, modified }: { bytes: number; modified: number },
): Stored {
  const addedAt = new Date(modified).toISOString();
  return {
    entry: { id, name, bytes, addedAt, status: 'waiting', progress: null, failure: null, summary: null },
    path,
    modified,
    version: '',
    tasks: [],
    words: searchable(name),
  };
}

/** Whether reading it has ended, well or not. */
export function isDone({ status }: DocumentEntry): boolean {
  return status === 'ready' || status === 'failed';
}
