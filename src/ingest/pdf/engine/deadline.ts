import { MAX_MILLISECONDS, tooSlow } from './limits.js';

/** Waits for one document at most {@link MAX_MILLISECONDS}. */
export function startDeadline(): <T>(work: Promise<T>) => Promise<T> {
  const end = Date.now() + MAX_MILLISECONDS;
  return async (work) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(tooSlow()), Math.max(0, end - Date.now()));
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
