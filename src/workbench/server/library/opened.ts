import { applyCorrections, type CorrectionLine, readCorrections } from '../../../corrections/index.js';
import type { Plan } from '../../../plan/index.js';
import type { Store, Stored } from './store.js';

/** A document with what was read and corrected of it. */
export interface Opened {
  record: Stored;
  /** As it was read. */
  read: Plan;
  /** With what people corrected. */
  plan: Plan;
  text: string;
  lines: CorrectionLine[];
}

/** Documents kept open: whoever works on one asks for it again and again. */
const MOST_OPEN = 4;

/** Opens documents, and keeps those opened last as long as nothing of them changes, on the disk either. */
export function openedDocuments(store: Store): {
  open: (record: Stored) => Promise<Opened | null>;
  /** What is open of a document as it stands now, so that nobody has to read it from the disk; `state` is from before `opened` was read. */
  keep: (state: string, opened: Opened) => void;
  /** To be called when a document has been read anew or is gone. */
  forget: (id: string) => void;
} {
  const kept = new Map<string, { state: string; opened: Promise<Opened | null> }>();

  async function load(record: Stored): Promise<Opened | null> {
    const read = await store.reading(record.entry.id);
    if (read === null) return null;
    const { lines } = await readCorrections(store.corrections(record));
    const plan = lines.length === 0 ? read.plan : applyCorrections(read.plan, read.text, lines);
    return { record, read: read.plan, plan, text: read.text, lines };
  }

  /** As the one that was asked for last. */
  function put(id: string, state: string, opened: Promise<Opened | null>): void {
    kept.delete(id);
    kept.set(id, { state, opened });
    const [oldest] = kept.keys();
    if (kept.size > MOST_OPEN && oldest !== undefined) kept.delete(oldest);
  }

  return {
    async open(record) {
      const { id } = record.entry;
      const state = await store.stateOf(record);
      const before = kept.get(id);
      const opened = before?.state === state ? before.opened : load(record);
      put(id, state, opened);
      return opened.then(
        (one) => (one === null ? null : { ...one, record }),
        (error: unknown) => {
          kept.delete(id);
          throw error;
        },
      );
    },
    keep: (state, opened) => put(opened.record.entry.id, state, Promise.resolve(opened)),
    forget: (id) => void kept.delete(id),
  };
}
