const SPIN_MS = 200;

/**
 * How many times longer work takes now than it would on a quiet machine: time on the clock over time on the processor of some work of one
 * thread, 1 at least.
 */
export function slowness(): number {
  const [began, used] = [performance.now(), process.cpuUsage()];
  while (process.cpuUsage(used).user + process.cpuUsage(used).system < SPIN_MS * 1_000);
  const { user, system } = process.cpuUsage(used);
  return Math.max(1, (performance.now() - began) / ((user + system) / 1_000));
}
