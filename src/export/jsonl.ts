/** JSON Lines: one target or task a line, with its document's number, date and issuer; lists stay lists. */
import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KehoachError } from '../errors.js';
import { writingWhole } from '../files/index.js';
import type { Deadline, Plan, Span, Target, Task } from '../plan/index.js';
import { type LineStore, openLines } from './files/lineStore.js';
import { withScratch } from './files/scratch.js';
import type { Exporter } from './format.js';
import { documentKey, planDigest } from './identity.js';
import { type PlanView, pageOf, viewOf } from './view.js';

/** Hex digits of the plan that a line names. */
const VERSION_LENGTH = 16;

/** The lines of a plan: targets, then tasks, in reading order; coded values as in the plan. */
export function jsonLines(plan: Plan): string[] {
  const view = viewOf(plan);
  const counted = new Set(view.duties);
  return [
    ...plan.targets.map((item) => ({ ...head(view, 'target', item), valueText: item.valueText })),
    ...plan.tasks.map((item) => ({ ...head(view, 'task', item), ...ofTask(view, item, counted.has(item)) })),
  ].map((line) => JSON.stringify(line));
}

function head(view: PlanView, kind: 'target' | 'task', item: Target | Task) {
  const { document, source } = view.plan;
  return {
    kind,
    documentId: documentKey(view.plan),
    version: planDigest(view.plan).slice(0, VERSION_LENGTH),
    file: source.name,
    documentNumber: document.number,
    issuedOn: document.issuedOn,
    issuer: document.issuer,
    id: item.id,
    key: item.key,
    parentId: item.parentId,
    section: view.sectionPath(item.sectionId),
    group: item.group,
    marker: item.marker,
    number: item.number,
    text: item.text,
    measures: item.measures.map(({ spans: _, ...measure }) => measure),
    lead: agencies(view, item.lead),
    support: agencies(view, item.support),
    monitor: agencies(view, item.monitor),
    ...deadlineOf(item.deadline),
    extra: item.extra.map(({ header, text }) => ({ header, text })),
    unread: item.unread.map(({ field, text }) => ({ field, text })),
    page: pageOf(item.spans),
    places: item.spans.map(({ start, end, page }: Span) => ({ start, end, page })),
  };
}

function ofTask(view: PlanView, task: Task, counted: boolean) {
  return {
    objective: task.objective,
    activity: task.activity,
    outputs: task.outputs,
    note: task.note,
    origin: task.origin,
    leaf: !view.isParent(task.id),
    sameAs: task.sameAs,
    counted,
  };
}

function agencies(view: PlanView, assignees: Task['lead']) {
  return assignees.map(({ name, organizationId, basis }) => ({
    name,
    organization: view.organization(organizationId)?.name ?? name,
    basis,
  }));
}

function deadlineOf(deadline: Deadline | null) {
  return {
    deadline: deadline?.text ?? null,
    deadlineType: deadline?.type ?? null,
    start: deadline?.start ?? null,
    end: deadline?.end ?? null,
    recurrence: deadline?.recurrence ?? null,
    yearInferred: deadline?.yearInferred ?? null,
    basis: deadline?.basis ?? null,
    milestones: deadline?.milestones ?? [],
  };
}

/**
 * Adds plans to the lines at `output`: those of a document that is there give way to its new ones and go to the file of older versions
 * beside it. A plan that is known changes nothing.
 */
export const exportJsonl: Exporter = (plans, output) =>
  withScratch(async (folder) => {
    const older = output.replace(/(\.jsonl)?$/iu, '.versions.jsonl');
    const stores = {
      current: await copyOfLines(output, join(folder, 'current.jsonl')),
      older: await copyOfLines(older, join(folder, 'older.jsonl')),
    };
    const written = { files: [output], plans: 0, rows: 0 };
    try {
      const known = new Set([...versionsIn(stores.current), ...versionsIn(stores.older)]);
      for await (const plan of plans) {
        written.plans++;
        written.rows += addPlan(plan, stores, known);
      }
      const kept = stores.older.documents().length > 0;
      if (kept && !existsSync(older)) written.files.push(older);
      await writingWhole(kept ? [output, older] : [output], ([lines, versions]) => {
        for (const document of stores.current.documents())
          lines?.write(stores.current.bytesOf(document).toString('utf8'));
        for (const document of stores.older.documents())
          versions?.write(stores.older.bytesOf(document).toString('utf8'));
      });
    } finally {
      stores.current.close();
      stores.older.close();
    }
    return written;
  });

/** The lines at a path, in a copy that can be added to. */
async function copyOfLines(path: string, copy: string): Promise<LineStore> {
  if (existsSync(path)) await copyFile(path, copy);
  try {
    return await openLines(copy, 'documentId');
  } catch (cause) {
    throw new KehoachError('usage', `${path} is no file of lines of JSON.`, {
      hint: 'Give a new file.',
      cause,
    });
  }
}

/** Every version in the lines: `documentId version`. */
function versionsIn(store: LineStore): string[] {
  return store
    .documents()
    .flatMap((document) =>
      store
        .linesOf(document)
        .map((line) => `${document} ${(JSON.parse(line) as { version?: string }).version}`),
    );
}

function addPlan(plan: Plan, stores: { current: LineStore; older: LineStore }, known: Set<string>): number {
  const document = documentKey(plan);
  const version = `${document} ${planDigest(plan).slice(0, VERSION_LENGTH)}`;
  if (known.has(version)) return 0;
  known.add(version);
  stores.older.add(document, stores.current.linesOf(document));
  const lines = jsonLines(plan);
  stores.current.replace(document, lines);
  return lines.length;
}
