import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

/** Who holds a lock, as its file says; `free` once it was given back. */
export const owner = z.object({
  /** The run, and the name of its staging folder. */
  run: z.string(),
  pid: z.number().int().positive(),
  /** Where process ids mean the same: a machine since it was started, or a container. */
  host: z.string(),
  /** When the process began, in the system's own count; null where the system does not tell. */
  began: z.string().nullable(),
  free: z.boolean(),
});

export type Owner = z.infer<typeof owner>;

/** This process as an owner. */
export function thisOwner(run: string): Owner {
  return { run, pid: process.pid, host: thisHost(), began: beginningOf(process.pid), free: false };
}

/**
 * Whether the process that took a lock is gone. Ids are used again: a process that began at another time is another one.
 *
 * @returns null where it cannot be known from here
 */
export function isGone({ pid, host, began }: Owner): boolean | null {
  if (host !== thisHost()) return null;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there and another user's.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return true;
  }
  return began !== null && beginningOf(pid) !== began;
}

let host: string | null = null;

/** Machines may share a name, containers share a machine, and a machine that was started anew has none of its old processes. */
function thisHost(): string {
  host ??= [
    hostname(),
    told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    told(() => readlinkSync('/proc/self/ns/pid')),
  ]
    .filter((part) => part !== null)
    .join(' ');
  return host;
}

/** Field 22 of `/proc/PID/stat` (proc(5)); the program's name in parentheses may hold anything. */
function beginningOf(pid: number): string | null {
  return told(() => {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  });
}

function told<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
