/** Duties that a document states twice, in its body and in its annex: they count once. */
import type { Task } from './items.js';

/**
 * Ids of the tasks that repeat another one, so that counting all others counts every duty once. Of two twins the annex row
 * stays, which has columns for agencies and times; of two of one kind the first.
 */
export function repeatedTasks(tasks: readonly Task[]): Set<string> {
  const byId = new Map(tasks.map((task, place) => [task.id, { task, place }]));
  const repeated = new Set<string>();
  for (const [place, task] of tasks.entries()) {
    const twin = task.sameAs === null ? undefined : byId.get(task.sameAs);
    if (twin === undefined || twin.place === place) continue;
    if (repeated.has(twin.task.id) || repeated.has(task.id)) continue;
    const isTwinFuller = twin.task.origin === 'annex' && task.origin !== 'annex';
    const isTwinFirst = twin.task.origin === task.origin && twin.place < place;
    repeated.add(isTwinFuller || isTwinFirst ? task.id : twin.task.id);
  }
  return repeated;
}
