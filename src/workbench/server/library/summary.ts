import { type CorrectionLine, standing } from '../../../corrections/index.js';
import type { Plan } from '../../../plan/index.js';
import type { Summary, TaskRow } from '../../api.js';
import { doubtsOf } from '../../doubts.js';
import { searchable } from '../../fold.js';

/** What the list shows of a plan. */
export function summaryOf(plan: Plan, text: string, lines: readonly CorrectionLine[]): Summary {
  const { kind, kindLabel, number, issuer, title, issuedOn } = plan.document;
  const stand = standing(lines);
  const doubts = doubtsOf(plan, text, stand);
  const parents = new Set(plan.tasks.map(({ parentId }) => parentId));
  return {
    format: plan.source.format,
    pages: plan.source.pages,
    ocr: plan.source.ocr,
    kind,
    kindLabel,
    number,
    issuer,
    title: title ?? plan.document.promulgates?.title ?? null,
    issuedOn,
    tasks: plan.tasks.filter(({ id }) => !parents.has(id)).length,
    targets: plan.targets.length,
    statements: plan.statements.length,
    unread: [...plan.tasks, ...plan.targets].reduce((sum, { unread }) => sum + unread.length, 0),
    toCheck: doubts.length,
    checked: doubts.filter(({ settled }) => settled).length,
    corrections: stand.filter(({ op }) => op !== 'accept').length,
  };
}

/** Work to be done, as the tracker shows it. */
export function taskRowsOf(document: string, plan: Plan): TaskRow[] {
  const parents = new Set(plan.tasks.map(({ parentId }) => parentId));
  return plan.tasks
    .filter(({ id }) => !parents.has(id))
    .map(({ key, text, activity, lead, support, deadline }) => ({
      document,
      key,
      text: activity ?? text,
      lead: lead.map(({ name }) => name),
      support: support.map(({ name }) => name),
      deadline:
        deadline === null
          ? null
          : { text: deadline.text, type: deadline.type, start: deadline.start, end: deadline.end },
    }));
}

/** Words by which a document is found. */
export function wordsOf(name: string, { document, tasks, targets }: Plan): string {
  const { number, issuer, title, kindLabel } = document;
  const said = [name, number, kindLabel, issuer, title, ...[...tasks, ...targets].map(({ text }) => text)];
  return searchable(said.filter((one) => one !== null).join(' '));
}
