import { useEffect, useState } from 'preact/hooks';

const FIRST = 60;
const STEP = 120;

/**
 * How many of a long list are drawn: a screenful at once, the rest in small steps between frames, so that no step holds the page up.
 *
 * @param needed - place that must be drawn now, or -1
 */
export function useGrowing(total: number, needed = -1): number {
  const [count, setCount] = useState(FIRST);
  const shown = Math.min(total, Math.max(count, needed + STEP));
  useEffect(() => {
    if (shown >= total) return;
    const clock = setTimeout(() => setCount(shown + STEP), 16);
    return () => clearTimeout(clock);
  }, [shown, total]);
  return shown;
}
