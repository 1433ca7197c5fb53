import { useCallback, useMemo, useState } from 'preact/hooks';
import type { DocumentEntry, DocumentList } from '../../api.js';
import { listDocuments } from '../client.js';
import { type Pieces, usePieces } from '../pieces.js';

/** Documents fetched at once. */
const PIECE = 100;

export type Question = Readonly<Record<'q' | 'status' | 'issuer' | 'year' | 'sort' | 'order', string>>;

export type Documents = Pieces<DocumentEntry, Omit<DocumentList, 'documents'>>;

/** The documents that fit a question, kept up to date; null until the first have arrived. */
export function useDocuments(question: Question, onFailure: (error: unknown) => void): Documents | null {
  /** Heard since the list was fetched: how far a document is read is shown at once. */
  const [changed, setChanged] = useState<ReadonlyMap<string, DocumentEntry>>(new Map());
  const ask = useCallback(async (query: Readonly<Record<string, string>>) => {
    const { documents, ...head } = await listDocuments(query);
    setChanged((now) => without(now, documents));
    return { rows: documents, head };
  }, []);
  const found = usePieces(question, {
    size: PIECE,
    ask,
    onFailure,
    onChange: (entry) => setChanged((now) => new Map(now).set(entry.id, entry)),
  });
  return useMemo(
    () =>
      found === null
        ? null
        : {
            ...found,
            at(index) {
              const entry = found.at(index);
              return entry === null ? null : (changed.get(entry.id) ?? entry);
            },
          },
    [found, changed],
  );
}

/** What has just been fetched is as new as what was heard of it. */
function without(
  changed: ReadonlyMap<string, DocumentEntry>,
  fetched: readonly DocumentEntry[],
): ReadonlyMap<string, DocumentEntry> {
  if (changed.size === 0) return changed;
  const left = new Map(changed);
  for (const { id } of fetched) left.delete(id);
  return left;
}
