import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DocumentEntry, DocumentList } from '../../api.js';
import { listDocuments } from '../client.js';
import { listen } from '../events.js';

/** Documents fetched at once. */
const PIECE = 100;
/** Pause before the list is asked for again after a change, in milliseconds: while a folder is read changes come by the dozen. */
const CALM_MS = 400;
const TYPING_MS = 200;

export type Question = Readonly<Record<'q' | 'status' | 'issuer' | 'year' | 'sort' | 'order', string>>;

/** A list of which only the pieces that are looked at are fetched. */
export interface Documents {
  total: number;
  issuers: DocumentList['issuers'];
  years: DocumentList['years'];
  /** The document at a place, or null until it has arrived. */
  at: (index: number) => DocumentEntry | null;
  /** To be told which places are looked at. */
  look: (from: number, to: number) => void;
  refresh: () => void;
}

/** The documents that fit a question, kept up to date; null until the first have arrived. */
export function useDocuments(question: Question, onFailure: (error: unknown) => void): Documents | null {
  const [pieces, setPieces] = useState<ReadonlyMap<number, readonly DocumentEntry[]>>(new Map());
  const [head, setHead] = useState<Omit<DocumentList, 'documents'> | null>(null);
  const [changed, setChanged] = useState<ReadonlyMap<string, DocumentEntry>>(new Map());
  const looked = useRef<readonly [number, number]>([0, 0]);
  const asked = useRef(new Set<number>());
  const turn = useRef(0);
  const failed = useRef(onFailure);
  failed.current = onFailure;

  const fetchPiece = useCallback(
    async (piece: number) => {
      const mine = turn.current;
      asked.current.add(piece);
      try {
        const { documents, ...rest } = await listDocuments({
          ...question,
          offset: String(piece * PIECE),
          limit: String(PIECE),
        });
        if (mine !== turn.current) return;
        setHead(rest);
        setPieces((now) => new Map(now).set(piece, documents));
      } catch (error) {
        asked.current.delete(piece);
        if (mine === turn.current) failed.current(error);
      }
    },
    [question],
  );
  const look = useCallback(
    (from: number, to: number) => {
      looked.current = [from, to];
      const last = Math.floor(Math.max(0, to - 1) / PIECE);
      for (let piece = Math.floor(from / PIECE); piece <= last; piece++)
        if (!asked.current.has(piece)) void fetchPiece(piece);
    },
    [fetchPiece],
  );
  /** Asks again for what is looked at; the rest is fetched anew when it is. */
  const refresh = useCallback(() => {
    turn.current++;
    asked.current = new Set();
    setChanged(new Map());
    const [from, to] = looked.current;
    const [first, last] = [Math.floor(from / PIECE), Math.floor(Math.max(0, to - 1) / PIECE)];
    setPieces((now) => new Map([...now].filter(([piece]) => piece >= first && piece <= last)));
    for (let piece = first; piece <= last; piece++) void fetchPiece(piece);
  }, [fetchPiece]);
  const isFirst = useRef(true);
  useEffect(() => {
    const clock = setTimeout(refresh, isFirst.current ? 0 : TYPING_MS);
    isFirst.current = false;
    return () => clearTimeout(clock);
  }, [refresh]);
  useEffect(() => {
    let clock: ReturnType<typeof setTimeout> | undefined;
    const stop = listen((entry, id) => {
      if (entry !== null) setChanged((now) => new Map(now).set(id, entry));
      // How far a document is read changes nothing of the list.
      if (entry?.status === 'reading' && entry.progress !== null) return;
      clock ??= setTimeout(() => {
        clock = undefined;
        refresh();
      }, CALM_MS);
    }, refresh);
    return () => {
      clearTimeout(clock);
      stop();
    };
  }, [refresh]);
  return useMemo(
    () =>
      head === null
        ? null
        : {
            ...head,
            at(index) {
              const entry = pieces.get(Math.floor(index / PIECE))?.[index % PIECE] ?? null;
              return entry === null ? null : (changed.get(entry.id) ?? entry);
            },
            look,
            refresh,
          },
    [head, pieces, changed, look, refresh],
  );
}
