import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TaskList, TaskRow } from '../../api.js';
import { listTasks } from '../client.js';

const PIECE = 200;
const TYPING_MS = 150;

export type Question = Readonly<Record<'q' | 'agency' | 'quarter' | 'day' | 'dueBefore', string>>;

/** Tasks of which only the pieces that are looked at are fetched. */
export interface Tasks extends Omit<TaskList, 'tasks'> {
  at: (index: number) => TaskRow | null;
  look: (from: number, to: number) => void;
}

/** The tasks that fit a question; null until the first have arrived. */
export function useTasks(question: Question, onFailure: (error: unknown) => void): Tasks | null {
  const [found, setFound] = useState<{
    head: Omit<TaskList, 'tasks'>;
    pieces: ReadonlyMap<number, TaskRow[]>;
  } | null>(null);
  const asked = useRef(new Set<number>());
  const turn = useRef(0);
  const failed = useRef(onFailure);
  failed.current = onFailure;
  const fetchPiece = useCallback(
    async (piece: number) => {
      const mine = turn.current;
      asked.current.add(piece);
      try {
        const query = { ...question, offset: String(piece * PIECE), limit: String(PIECE) };
        const { tasks, ...head } = await listTasks(query);
        if (mine !== turn.current) return;
        setFound((now) => ({
          head,
          pieces: piece === 0 ? new Map([[0, tasks]]) : new Map(now?.pieces).set(piece, tasks),
        }));
      } catch (error) {
        asked.current.delete(piece);
        if (mine === turn.current) failed.current(error);
      }
    },
    [question],
  );
  useEffect(() => {
    const clock = setTimeout(() => {
      turn.current++;
      asked.current = new Set();
      void fetchPiece(0);
    }, TYPING_MS);
    return () => clearTimeout(clock);
  }, [fetchPiece]);
  const look = useCallback(
    (from: number, to: number) => {
      const last = Math.floor(Math.max(0, to - 1) / PIECE);
      for (let piece = Math.floor(from / PIECE); piece <= last; piece++)
        if (asked.current.size > 0 && !asked.current.has(piece)) void fetchPiece(piece);
    },
    [fetchPiece],
  );
  return useMemo(
    () =>
      found === null
        ? null
        : {
            ...found.head,
            at: (index) => found.pieces.get(Math.floor(index / PIECE))?.[index % PIECE] ?? null,
            look,
          },
    [found, look],
  );
}
