/** Long lists of which only the pieces that are looked at are fetched, kept up to date while documents change. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DocumentEntry } from '../api.js';
import { listen } from './events.js';

/** Pause before a list is asked for again after a change, in milliseconds: while a folder is read changes come by the dozen. */
const CALM_MS = 400;
const TYPING_MS = 200;

/** One piece of a list, and what is said of the whole. */
export interface Piece<Row, Head> {
  rows: readonly Row[];
  head: Head;
}

export interface Pieces<Row, Head> {
  head: Head;
  /** The row at a place, or null until it has arrived. */
  at: (index: number) => Row | null;
  /** To be told which places are looked at. */
  look: (from: number, to: number) => void;
  refresh: () => void;
}

interface Asked<Row, Head> {
  /** Rows of a piece. */
  size: number;
  ask: (query: Readonly<Record<string, string>>) => Promise<Piece<Row, Head>>;
  onFailure: (error: unknown) => void;
  /** Told of a document that changed, before the list is asked for again. */
  onChange?: (entry: DocumentEntry) => void;
}

/**
 * The rows that fit a question; null until the first have arrived.
 *
 * @param question - another object where something else is asked
 */
export function usePieces<Row, Head>(
  question: Readonly<Record<string, string>>,
  { size, ...calls }: Asked<Row, Head>,
): Pieces<Row, Head> | null {
  const [pieces, setPieces] = useState<ReadonlyMap<number, readonly Row[]>>(new Map());
  const [head, setHead] = useState<Head | null>(null);
  const looked = useRef<readonly [number, number]>([0, 0]);
  const asked = useRef(new Set<number>());
  const turn = useRef(0);
  const latest = useRef(calls);
  latest.current = calls;

  const fetchPiece = useCallback(
    async (piece: number) => {
      const mine = turn.current;
      asked.current.add(piece);
      try {
        const query = { ...question, offset: String(piece * size), limit: String(size) };
        const { rows, head: said } = await latest.current.ask(query);
        if (mine !== turn.current) return;
        setHead(said);
        setPieces((now) => new Map(now).set(piece, rows));
      } catch (error) {
        if (mine !== turn.current) return;
        asked.current.delete(piece);
        latest.current.onFailure(error);
      }
    },
    [question, size],
  );
  const [first, last] = [
    (from: number): number => Math.floor(from / size),
    (to: number): number => Math.floor(Math.max(0, to - 1) / size),
  ];
  const look = useCallback(
    (from: number, to: number) => {
      looked.current = [from, to];
      for (let piece = first(from); piece <= last(to); piece++)
        if (!asked.current.has(piece)) void fetchPiece(piece);
    },
    [fetchPiece],
  );
  /** Asks again for what is looked at; the rest is fetched anew when it is. */
  const refresh = useCallback(() => {
    turn.current++;
    asked.current = new Set();
    const [from, to] = [first(looked.current[0]), last(looked.current[1])];
    setPieces((now) => new Map([...now].filter(([piece]) => piece >= from && piece <= to)));
    for (let piece = from; piece <= to; piece++) void fetchPiece(piece);
  }, [fetchPiece]);
  const isFirst = useRef(true);
  useEffect(() => {
    const clock = setTimeout(refresh, isFirst.current ? 0 : TYPING_MS);
    isFirst.current = false;
    return () => clearTimeout(clock);
  }, [refresh]);
  useEffect(() => {
    let clock: ReturnType<typeof setTimeout> | undefined;
    const stop = listen((entry) => {
      if (entry !== null) latest.current.onChange?.(entry);
      // How far a document is read changes nothing of a list.
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
            head,
            look,
            refresh,
            at: (index) => pieces.get(Math.floor(index / size))?.[index % size] ?? null,
          },
    [head, pieces, look, refresh, size],
  );
}
