/** What a process has spent, and clocks that count it: on a machine that does other work a second may pass in which it did nothing. */
import { readFileSync } from 'node:fs';

/** Ticks a second in `/proc/PID/stat` (proc(5)), on every Linux in use. */
const TICKS = 100;
const LOOK_EVERY_MS = 250;

/** Milliseconds of the processor that a process has taken; null where the system does not tell, or it is gone. */
export function spentBy(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  } catch {
    return null;
  }
}

/**
 * Calls back once a process has taken so much of the processor from now on, or, where that is not told, so much time has gone by; or where it does
 * nothing at all for as long as `idle`.
 *
 * @param {number} pid
 * @param {number} most - in milliseconds
 * @param {() => void} over
 * @returns what stops it
 */
export function limitSpent(pid, most, over, idle = 10 * most) {
  const began = performance.now();
  const before = spentBy(pid);
  const timer = setInterval(() => {
    const now = spentBy(pid);
    const spent = now === null || before === null ? performance.now() - began : now - before;
    if (spent <= most && performance.now() - began <= idle) return;
    clearInterval(timer);
    over();
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}
