/** A plan against a report: what was promised beside what is said to be achieved. */
import type { Plan, Task } from '../../plan/index.js';
import { dutyOf } from '../duty.js';
import { DIFF_SCHEMA_VERSION } from '../schema.js';
import { sideOf } from '../sides.js';
import { wordingOf } from '../wording.js';
import { type Figure, figuresOf } from './clauses.js';
import { doneState } from './done.js';
import { gateOf } from './gate.js';
import { linksOf } from './links.js';
import { countsAlike, isAchieved, numberState } from './numbers.js';
import type { PlanProgress, ProgressEntry, ProgressState, TaskProgress } from './schema.js';
import { type Telling, tellingOf, weighWords } from './telling.js';

export * from './schema.js';

/** Something a report says, whole. */
interface Said {
  id: string;
  text: string;
  figures: Figure[];
  telling: Telling;
}

/**
 * Sets what a report says beside the plan's targets and tasks. A report of another issuer or of other years is refused; a number is
 * compared only where the two speak of one thing and count alike; where the report does not surely tell, the state is `unknown`.
 */
export function progressOf(plan: Plan, report: Plan): PlanProgress {
  const wording = wordingOf(plan, report);
  const gate = gateOf(plan, report, wording);
  const leaves = leavesOf(plan.tasks);
  const reported = gate.comparable ? reportedBy(report) : [];
  const weigh = weighWords(
    [...plan.targets, ...leaves, ...reported].map(({ text }) => text),
    wording,
  );
  const telling = (text: string): Telling => tellingOf(text, wording, weigh);
  const said: Said[] = reported.map(({ id, text, measures }) => ({
    id,
    text,
    figures: figuresOf(text, measures).filter((figure) => isAchieved(figure, wording)),
    telling: telling(text),
  }));
  const context = { interim: gate.interim, wording };

  const promises = plan.targets.flatMap(({ id, text, measures }) =>
    figuresOf(text, measures).map((figure) => ({ id, figure, telling: telling(figure.clause) })),
  );
  const claims = said.flatMap(({ id, figures }) =>
    figures.map((figure) => ({ id, figure, telling: telling(figure.clause) })),
  );
  const links = linksOf(promises, claims, (a, b) => countsAlike(a.figure, b.figure));
  const targets = promises.map((promise, index): ProgressEntry => {
    const link = links.get(index);
    return {
      targetId: promise.id,
      promised: promise.figure.measure,
      resultId: link?.claim.id ?? null,
      reported: link?.claim.figure.measure ?? null,
      state: link === undefined ? 'unknown' : numberState(promise.figure, link.claim.figure, context),
      score: link?.score ?? null,
    };
  });

  const duties = leaves.map((task) => ({ task, telling: telling(dutyOf(task)) }));
  const reports = linksOf(duties, said, () => true);
  const tasks = duties.map(({ task }, index): TaskProgress => {
    const link = reports.get(index);
    return {
      taskId: task.id,
      reportId: link?.claim.id ?? null,
      text: link?.claim.text ?? null,
      state: link === undefined ? 'unknown' : taskState(task, link.claim, context),
      score: link?.score ?? null,
    };
  });
  const used = new Set([
    ...targets.map(({ resultId }) => resultId),
    ...tasks.map(({ reportId }) => reportId),
  ]);
  return {
    schemaVersion: DIFF_SCHEMA_VERSION,
    plan: sideOf(plan),
    report: sideOf(report),
    gate,
    summary: countStates(targets),
    taskSummary: countStates(tasks),
    targets,
    tasks,
    unmeasured: plan.targets.filter(({ measures }) => measures.length === 0).map(({ id }) => id),
    unmatchedResults: report.results.filter(({ id }) => !used.has(id)).map(({ id }) => id),
  };
}

/** A task with a number (`Mở 12 lớp …`) is done when the number is reached; any other when the report says so. */
function taskState(
  task: Task,
  { text, figures }: Said,
  context: { interim: boolean; wording: ReturnType<typeof wordingOf> },
): ProgressState {
  const states = figuresOf(task.text, task.measures).flatMap((promised): ProgressState[] => {
    const alike = figures.filter((figure) => countsAlike(promised, figure));
    const [one] = alike;
    return one === undefined || alike.length > 1 ? ['unknown'] : [numberState(promised, one, context)];
  });
  if (states.length === 0) return doneState(task, text, context.wording);
  if (states.includes('not-yet')) return 'not-yet';
  return states.every((state) => state === 'met') ? 'met' : 'unknown';
}

/** Results and what else a report says under its headings of results; the work it plans is no achievement. */
function reportedBy({
  results,
  statements,
}: Plan): Pick<Plan['results'][number], 'id' | 'text' | 'measures'>[] {
  const others = statements.filter(({ role }) => role === 'results');
  return [...results, ...others.map(({ id, text }) => ({ id, text, measures: [] }))];
}

/** Work to be done: no parent of other tasks, no second mention of one. */
function leavesOf(tasks: readonly Task[]): Task[] {
  const parents = new Set(tasks.map(({ parentId }) => parentId));
  return tasks.filter(({ id, sameAs }) => !parents.has(id) && sameAs === null);
}

function countStates(entries: readonly { state: ProgressState }[]): Record<ProgressState, number> {
  const count = (state: ProgressState): number => entries.filter((entry) => entry.state === state).length;
  return { met: count('met'), 'not-yet': count('not-yet'), unknown: count('unknown') };
}
