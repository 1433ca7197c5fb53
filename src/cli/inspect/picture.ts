import Table from 'cli-table3';
import pc from 'picocolors';
import stringWidth from 'string-width';
import type { Conversion } from '../../convert.js';
import {
  type Deadline,
  type Measure,
  type Plan,
  repeatedTasks,
  type Section,
  type Task,
} from '../../plan/index.js';
import type { Words } from './words.js';

/** Diagnostics of lowest weight shown, at most. */
const SHOWN_REMARKS = 12;
/** Columns that words have at the least, however narrow the window. */
const LEAST_SHOWN = 12;

export interface PictureOptions {
  words: Words;
  /** Width of the window in columns. */
  width: number;
  color: boolean;
  /** Every task in a table with all of its words, instead of one line a task. */
  full: boolean;
}

/** A readable picture of one plan: letterhead, outline with roles and counts, targets, tasks, what to check. */
export function drawPlan({ plan, accounting }: Conversion, options: PictureOptions): string {
  const paint = pc.createColors(options.color);
  const { words } = options;
  const heading = (text: string): string => `\n${paint.bold(text)}`;
  const lines: string[] = [...letterheadLines(plan, words, paint)];
  lines.push(
    heading(`${words.outline} (${plan.sections.length})`),
    ...plan.sections.map((section) => outlineLine(plan, section, options, paint)),
  );
  if (plan.targets.length > 0) {
    lines.push(heading(`${words.targets} (${plan.targets.length})`));
    for (const target of plan.targets) {
      const facts = [
        target.deadline === null ? '' : deadlineText(target.deadline),
        target.measures.map(measureText).join(', '),
      ].filter(Boolean);
      lines.push(`  ${paint.dim(target.id)} ${shown(target.text, target.id.length + 3, options)}`);
      if (facts.length > 0) lines.push(`      ${paint.cyan(shown(facts.join(' · '), 6, options))}`);
    }
  }
  if (plan.tasks.length > 0) {
    lines.push(
      // A duty that the document states twice counts once.
      heading(`${words.tasks} (${plan.tasks.length - repeatedTasks(plan.tasks).size})`),
      options.full ? taskTable(plan.tasks, options) : taskLines(plan.tasks, options.width),
    );
  }
  if (plan.results.length > 0) lines.push(heading(`${words.results} (${plan.results.length})`));
  if (plan.diagnostics.length > 0)
    lines.push(heading(words.diagnostics), ...diagnosticLines(plan, options, paint));
  lines.push('', paint.dim(accountLine(accounting, words)));
  return `${lines.join('\n')}\n`;
}

function accountLine({ share, byUse }: Conversion['accounting'], words: Words): string {
  const accounted = `${(share * 100).toFixed(1)} % ${words.accounted}`;
  return byUse.unclaimed === 0 ? accounted : `${accounted}; ${words.unclaimed(byUse.unclaimed)}`;
}

type Paint = ReturnType<typeof pc.createColors>;

function letterheadLines(plan: Plan, words: Words, paint: Paint): string[] {
  const { document } = plan;
  const row = (label: string, value: string | null): string[] =>
    value === null ? [] : [`${paint.dim(label.padEnd(14))} ${value}`];
  const { period } = document;
  const years =
    period === null
      ? null
      : [
          [...new Set([period.from, period.to])].filter((year) => year !== null).join('–'),
          period.outlook === null ? '' : `→ ${period.outlook}`,
        ]
          .filter(Boolean)
          .join(' ');
  const signed = document.signatory;
  return [
    paint.bold(`${document.kindLabel ?? document.kind}`),
    ...row(words.title, document.title),
    ...row(
      words.number,
      document.number ?? (document.symbol === null ? null : `${words.blank}/${document.symbol}`),
    ),
    ...row(words.issuer, document.issuer),
    ...row(words.issuedOn, [document.place, document.issuedOn].filter(Boolean).join(', ') || null),
    ...row(
      words.promulgates,
      document.promulgates === null ? null : (document.promulgates.title ?? document.promulgates.kind),
    ),
    ...row(words.period, years),
    ...row(
      words.signatory,
      signed === null ? null : [signed.capacity, signed.position, signed.name].filter(Boolean).join(' / '),
    ),
  ];
}

function outlineLine(plan: Plan, section: Section, options: PictureOptions, paint: Paint): string {
  const { words } = options;
  let depth = 0;
  for (
    let at = section.parentId;
    at !== null;
    at = plan.sections.find((other) => other.id === at)?.parentId ?? null
  )
    depth++;
  const targets = plan.targets.filter((item) => item.sectionId === section.id).length;
  const tasks = plan.tasks.filter((item) => item.sectionId === section.id).length;
  const counts = [
    targets > 0 ? `${targets} ${words.targets.toLowerCase()}` : '',
    tasks > 0 ? `${tasks} ${words.tasks.toLowerCase()}` : '',
  ]
    .filter(Boolean)
    .join(', ');
  const name = [section.marker, section.title].filter(Boolean).join(' · ');
  const note = `[${section.role}${counts === '' ? '' : `; ${counts}`}]`;
  const indent = '  '.repeat(depth + 1);
  return `${indent}${shown(name, indent.length + 1 + stringWidth(note), options)} ${paint.dim(note)}`;
}

/** Widths of what stands before the words of a task in its line. */
const LINE = { id: 11, deadline: 11, lead: 20 };

/** One line a task, cut at the window's width: id, day or words of the deadline, lead, text. */
function taskLines(tasks: readonly Task[], width: number): string {
  return tasks
    .map(({ id, deadline, lead, text, sameAs }) => {
      const due = deadline === null ? '' : (deadline.end ?? deadline.text);
      const who = lead.map(({ name }) => name).join('; ');
      const before = [inWidth(id, LINE.id), inWidth(due, LINE.deadline), inWidth(who, LINE.lead)].join(' ');
      const twin = sameAs === null ? '' : `(= ${sameAs}) `;
      return inWidth(`  ${before} ${twin}${text}`, width).trimEnd();
    })
    .join('\n');
}

/** Words that stand in one line of the window with so many other columns; all of them where they are asked for. */
function shown(text: string, others: number, { width, full }: PictureOptions): string {
  return full ? text : inWidth(text, Math.max(LEAST_SHOWN, width - others)).trimEnd();
}

/** Words in so many columns of the terminal, cut or filled up. */
function inWidth(text: string, columns: number): string {
  const width = stringWidth(text);
  if (width <= columns) return text + ' '.repeat(columns - width);
  let out = '';
  let used = 0;
  for (const character of text) {
    const size = stringWidth(character);
    if (used + size > columns - 1) break;
    out += character;
    used += size;
  }
  return `${out}…${' '.repeat(columns - 1 - used)}`;
}

function taskTable(tasks: readonly Task[], { words, width, color }: PictureOptions): string {
  const room = Math.max(60, width) - 7;
  const shares = [0.1, 0.36, 0.14, 0.15, 0.13, 0.12];
  const widths = shares.map((share) => Math.max(7, Math.floor(room * share)));
  const { columns } = words;
  const table = new Table({
    head: [columns.id, columns.task, columns.output, columns.lead, columns.support, columns.deadline],
    colWidths: widths,
    wordWrap: true,
    style: color ? { head: ['cyan'], border: ['gray'] } : { head: [], border: [] },
  });
  for (const task of tasks) {
    table.push([
      task.id,
      task.sameAs === null ? task.text : `(= ${task.sameAs}) ${task.text}`,
      task.outputs.join('; '),
      task.lead.map((one) => one.name).join('; '),
      task.support.map((one) => one.name).join('; '),
      task.deadline === null ? '' : deadlineText(task.deadline),
    ]);
  }
  return table.toString();
}

function deadlineText({ text, start, end, type }: Deadline): string {
  const dates = [start, end].filter(Boolean).join(' … ');
  return dates === '' ? `${text} (${type})` : `${text} (${dates})`;
}

function measureText({ comparator, value, upper, unit, scope }: Measure): string {
  const sign = { eq: '=', gte: '≥', lte: '≤', gt: '>', lt: '<', range: '' }[comparator];
  return `${sign}${value}${upper === null ? '' : `–${upper}`} ${unit}${scope === null ? '' : ` (${scope})`}`;
}

function diagnosticLines(plan: Plan, options: PictureOptions, paint: Paint): string[] {
  const weights = { error: 0, warning: 1, info: 2 };
  const sorted = [...plan.diagnostics].sort((a, b) => weights[a.severity] - weights[b.severity]);
  const lines = sorted.slice(0, SHOWN_REMARKS).map(({ code, severity, message, spans }) => {
    const page = spans[0]?.page;
    const text = `${code}: ${message}${page == null ? '' : ` (page ${page})`}`;
    const tint = severity === 'error' ? paint.red : severity === 'warning' ? paint.yellow : paint.dim;
    return `  ${tint(shown(text, 2, options))}`;
  });
  const rest = sorted.length - lines.length;
  return rest > 0 ? [...lines, paint.dim(`  … and ${rest} more`)] : lines;
}
