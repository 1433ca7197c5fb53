import type { StoredFile } from './store.js';

/** How often the folder is looked through, in milliseconds: a large one less often, yet not too seldom. */
const LOOK_EVERY_MS = 2_000;
const LOOK_AT_LAST_MS = 20_000;
/** The pause after a look, in times of what it took. */
const PAUSE = 5;

/** What a look found. */
export interface Looked {
  /** A file that is new or has changed. */
  onFile: (file: StoredFile) => Promise<void>;
  /** A file that is no longer there. */
  onGone: (path: string) => void;
}

/**
 * Looks through a folder again and again: it works on every disk, those of a network too, where the system tells nothing. After the first look
 * a file counts only when two looks found it the same, since it may still be growing, and is gone when two looks did not find it.
 *
 * @param files - every file there is
 */
export async function lookAgain(
  files: () => Promise<StoredFile[]>,
  { onFile, onGone }: Looked,
): Promise<{ close: () => Promise<void> }> {
  const taken = new Map<string, string>();
  let before: ReadonlyMap<string, string> | null = null;
  let clock: NodeJS.Timeout | undefined;
  let isOver = false;

  async function look(): Promise<void> {
    const now = new Map<string, string>();
    for (const file of await files()) {
      const state = `${file.bytes}/${file.modified}`;
      now.set(file.path, state);
      if (isOver || taken.get(file.path) === state) continue;
      if (before !== null && before.get(file.path) !== state) continue;
      await onFile(file);
      taken.set(file.path, state);
    }
    // A file that is being moved is gone for one look, until it counts where it is now.
    for (const path of [...taken.keys()])
      if (!now.has(path) && before?.has(path) !== true) {
        taken.delete(path);
        onGone(path);
      }
    before = now;
  }

  let looking = look();
  await looking;
  const again = (pause: number): void => {
    if (isOver) return;
    clock = setTimeout(() => {
      const began = performance.now();
      // A folder that is away for a while is looked for again.
      looking = look().catch(() => undefined);
      void looking.then(() =>
        again(Math.min(LOOK_AT_LAST_MS, Math.max(LOOK_EVERY_MS, (performance.now() - began) * PAUSE))),
      );
    }, pause);
  };
  again(LOOK_EVERY_MS);
  return {
    async close() {
      isOver = true;
      clearTimeout(clock);
      await looking;
    },
  };
}
