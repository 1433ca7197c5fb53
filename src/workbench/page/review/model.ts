/** A document as the page has it, from its reader. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { NewCorrection } from '../../api.js';
import type { Box, MarkedLine } from '../../marks.js';
import { Refusal } from '../client.js';
import type { Entry } from './entries.js';
import type { Head, ListName, Order, Told } from './messages.js';

/** Entries in order; those of a long document arrive one piece after another. */
export interface EntryList {
  names: readonly string[];
  entries: ReadonlyMap<string, Entry>;
}

export interface Model {
  head: Head | null;
  all: EntryList;
  queue: EntryList;
  boxes: ReadonlyMap<number, readonly Box[]>;
  lines: readonly (MarkedLine | undefined)[];
  /** Whether everything has arrived. */
  isWhole: boolean;
  failure: Refusal | null;
}

const NOTHING: Model = {
  head: null,
  all: { names: [], entries: new Map() },
  queue: { names: [], entries: new Map() },
  boxes: new Map(),
  lines: [],
  isWhole: false,
  failure: null,
};

export interface Desk {
  model: Model;
  /** @throws Refusal where the correction is not taken */
  correct: (lines: readonly NewCorrection[]) => Promise<void>;
  reload: () => void;
}

/** Opens a document. */
export function useDesk(id: string): Desk {
  const [model, setModel] = useState(NOTHING);
  const reader = useRef<Worker | null>(null);
  const waiting = useRef(new Map<number, (refused: Refusal | null) => void>());
  const say = useCallback((order: Order) => reader.current?.postMessage(order), []);
  useEffect(() => {
    const worker = new Worker(new URL('./reader.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.kind !== 'ended') return setModel((now) => after(now, data));
      const refused = data.refused === null ? null : new Refusal(data.refused.code, data.refused.message);
      waiting.current.get(data.ticket)?.(refused);
      waiting.current.delete(data.ticket);
    };
    reader.current = worker;
    say({ kind: 'open', id });
    return () => worker.terminate();
  }, [id, say]);
  const tickets = useRef(0);
  const correct = useCallback(
    (lines: readonly NewCorrection[]) =>
      new Promise<void>((resolve, reject) => {
        const ticket = ++tickets.current;
        waiting.current.set(ticket, (refused) => (refused === null ? resolve() : reject(refused)));
        say({ kind: 'correct', ticket, lines });
      }),
    [say],
  );
  return { model, correct, reload: useCallback(() => say({ kind: 'reload' }), [say]) };
}

function after(now: Model, told: Exclude<Told, { kind: 'ended' }>): Model {
  if (told.kind === 'head') return { ...now, head: told.head, failure: null };
  if (told.kind === 'failed') return { ...now, failure: new Refusal(told.code, told.message) };
  if (told.kind === 'whole') return { ...now, isWhole: true };
  if (told.kind === 'boxes') return { ...now, boxes: new Map([...now.boxes, ...told.pages]) };
  if (told.kind === 'order') return withList(now, told.list, { ...now[told.list], names: told.names });
  if (told.kind === 'entries') {
    const entries = new Map(now[told.list].entries);
    for (const entry of told.entries) entries.set(entry.id, entry);
    return withList(now, told.list, { ...now[told.list], entries });
  }
  const lines = now.lines.slice(0, told.total);
  for (const [at, line] of told.lines) lines[at] = line;
  lines.length = told.total;
  return { ...now, lines };
}

function withList(now: Model, name: ListName, list: EntryList): Model {
  return name === 'all' ? { ...now, all: list } : { ...now, queue: list };
}
