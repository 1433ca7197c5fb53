import { useCallback, useRef, useState } from 'preact/hooks';
import { Refusal, upload } from '../client.js';

/** How an upload of many files stands. */
export interface Uploads {
  total: number;
  taken: number;
  /** Names of files that were there already. */
  duplicates: string[];
  refused: { name: string; code: string }[];
}

const AT_ONCE = 3;
/** Longest wait for a server that is away, and how often it is tried, in milliseconds. */
const PATIENCE_MS = 5 * 60_000;
const AGAIN_MS = 1_500;

/** Sends files one by one, so that a break loses none that was taken; while the server is away it waits for it. */
export function useUploads(): {
  uploads: Uploads | null;
  send: (files: readonly File[]) => void;
  forget: () => void;
} {
  const [uploads, setUploads] = useState<Uploads | null>(null);
  const waiting = useRef<File[]>([]);
  const lanes = useRef(0);
  const note = (change: (now: Uploads) => Uploads): void =>
    setUploads((now) => change(now ?? { total: 0, taken: 0, duplicates: [], refused: [] }));

  const lane = useCallback(async () => {
    for (let file = waiting.current.shift(); file !== undefined; file = waiting.current.shift()) {
      const { name } = file;
      try {
        const { documents, refused } = await patiently(file);
        for (const { duplicate } of documents)
          note((now) =>
            duplicate ? { ...now, duplicates: [...now.duplicates, name] } : { ...now, taken: now.taken + 1 },
          );
        for (const { failure } of refused)
          note((now) => ({ ...now, refused: [...now.refused, { name, code: failure.code }] }));
      } catch (error) {
        const code = error instanceof Refusal ? error.code : 'internal';
        note((now) => ({ ...now, refused: [...now.refused, { name, code }] }));
      }
    }
    lanes.current--;
  }, []);
  const send = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return;
      note((now) => ({ ...now, total: now.total + files.length }));
      waiting.current.push(...files);
      while (lanes.current < AT_ONCE && waiting.current.length > 0) {
        lanes.current++;
        void lane();
      }
    },
    [lane],
  );
  return { uploads, send, forget: useCallback(() => setUploads(null), []) };
}

async function patiently(file: File): ReturnType<typeof upload> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await upload([file]);
    } catch (error) {
      const isAway = error instanceof Refusal && (error.code === 'offline' || error.code === 'upload-broken');
      if (!isAway || Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}
