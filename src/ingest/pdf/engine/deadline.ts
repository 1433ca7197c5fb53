import { MAX_MILLISECONDS, tooSlow } from './limits.js';

/** Waits for one document so many milliseconds at most, {@link MAX_MILLISECONDS} unless told. */
export function startDeadline(milliseconds = MAX_MILLISECONDS): <T>(work: Promise<T>) => Promise<T> {
  const end = Date.now() + milliseconds;
  return async (work) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(tooSlow(milliseconds)), Math.max(0, end - Date.now()));
    });
    try {
      return await Promise.race([work, late]);
    } finally {
      clearTimeout(timer);
    }
  };
}
