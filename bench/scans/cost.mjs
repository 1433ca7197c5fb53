// What some work costs: time on the clock, time of the processor and most memory, with the processes it starts. The latter two on Linux only.
import { readdirSync, readFileSync } from 'node:fs';

const TICKS = 100;
const PAGE = 4096;
const LOOK_EVERY_MS = 40;

/** @returns what the work gives, and `{ seconds, cpu, megabytes }`; the latter two null where they cannot be told */
export async function costOf(work) {
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, residentOf(process.pid));
  }, LOOK_EVERY_MS);
  const [began, before] = [performance.now(), processorSeconds()];
  try {
    const result = await work();
    const cpu = before === null ? null : processorSeconds() - before;
    most = Math.max(most, residentOf(process.pid));
    return {
      result,
      seconds: (performance.now() - began) / 1000,
      cpu,
      megabytes: most === 0 ? null : most / 1e6,
    };
  } finally {
    clearInterval(watch);
  }
}

/** Of this process with its threads, and of the processes it waited for. */
function processorSeconds() {
  const fields = statOf(process.pid);
  return fields === null ? null : fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
}

/** Bytes of a process and of those it started. */
export function residentOf(id) {
  const own = statOf(id);
  if (own === null) return 0;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && statOf(name)?.[1] === `${id}`)
    .map((name) => residentOf(Number(name)));
  return Number(own[21]) * PAGE + children.reduce((sum, bytes) => sum + bytes, 0);
}

/** The fields of /proc/ID/stat from the third on; null where there is none. */
function statOf(id) {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
