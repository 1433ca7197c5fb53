/** A comparison for the terminal. */
import pc from 'picocolors';
import { LIST_NAMES } from '../lists.js';
import { type Change, type DiffKind, diffKind } from '../schema.js';
import type { Labels } from './labels.js';
import { aspectSentence, changeSentence } from './sentence.js';
import { type Comparison, changedLines, type Line } from './view.js';

type Paint = ReturnType<typeof pc.createColors>;
type Color = (text: string) => string;

const SIGNS: Record<DiffKind, string> = {
  added: '+',
  removed: '-',
  unchanged: ' ',
  'rolled-over': '»',
  'not-rolled': '?',
  editorial: '·',
  'text-changed': '~',
  changed: '!',
  unread: '?',
  moved: '↷',
  split: '⑂',
  merged: '⑃',
};

function colorsOf(paint: Paint): Record<DiffKind, Color> {
  return {
    added: paint.green,
    removed: paint.red,
    unchanged: paint.dim,
    'rolled-over': paint.dim,
    'not-rolled': paint.yellow,
    editorial: paint.dim,
    'text-changed': paint.cyan,
    changed: paint.yellow,
    unread: paint.yellow,
    moved: paint.magenta,
    split: paint.blue,
    merged: paint.blue,
  };
}

/**
 * Counts, then what changed; taken-out words in brackets with a minus, put-in words in braces with a plus, so that it reads
 * without colour too. What is unchanged is shown where `only` asks for it.
 */
export function renderTerminal(
  comparison: Comparison,
  labels: Labels,
  options: { color: boolean; only: ReadonlySet<DiffKind> | null },
): string {
  const paint = pc.createColors(options.color);
  const colors = colorsOf(paint);
  const { diff } = comparison;
  const out = [
    `${paint.red(`--- ${diff.old.name}`)}  ${diff.old.title ?? ''}`,
    `${paint.green(`+++ ${diff.new.name}`)}  ${diff.new.title ?? ''}`,
    ...LIST_NAMES.filter((list) => diff[list].length > 0).map(
      (list) => `${labels.lists[list].padEnd(10)} ${countsOf(diff.summary[list], labels, colors)}`,
    ),
  ];
  const note = labels.relations[diff.relation];
  if (note !== null) out.push(paint.yellow(note));
  if (diff.summary.same) out.push(labels.same);
  const lines = changedLines(comparison, options.only);
  for (const list of LIST_NAMES) {
    const own = lines.filter((line) => line.list === list);
    if (own.length === 0) continue;
    out.push('', paint.bold(labels.lists[list]));
    let theme = '';
    for (const line of own) {
      if (line.theme !== theme) out.push(paint.dim(`  ${line.theme}`));
      theme = line.theme;
      out.push(...itemLines(line, labels, paint, colors[line.kind]));
    }
  }
  return `${out.join('\n')}\n`;
}

function countsOf(
  counts: Partial<Record<DiffKind, number>>,
  labels: Labels,
  colors: Record<DiffKind, Color>,
): string {
  const shown = diffKind.options.filter((kind) => (counts[kind] ?? 0) > 0);
  return shown.length === 0
    ? '–'
    : shown.map((kind) => colors[kind](`${counts[kind]} ${labels.kinds[kind]}`)).join(', ');
}

function itemLines(line: Line, labels: Labels, paint: Paint, color: Color): string[] {
  const ids = [...new Set([line.old?.ids.join('+'), line.new?.ids.join('+')])].filter(Boolean).join(' → ');
  const moved = line.moved && line.kind !== 'moved' ? `, ${labels.moved}` : '';
  const head = color(`${SIGNS[line.kind]} ${ids} ${labels.kinds[line.kind]}${moved}`);
  const twins = line.twins.length === 0 ? '' : paint.dim(` (${labels.twins} ${line.twins.join(', ')})`);
  return [
    `  ${head}  ${wordsOf(line, paint)}${twins}`,
    ...line.aspects.map((aspect) => `      ${color(aspectSentence(aspect, labels))}`),
    ...line.facts.map(({ field, text }) => `      ${labels.fields[field]}: ${text}`),
    ...line.changes.map((change) => `      ${color(changeSentence(clipped(change), labels))}`),
  ];
}

/** Letters of a text that is shown whole, at most: an article that holds a whole plan is shown by what stands around its changes. */
const LONGEST_SHOWN = 240;
/** Letters on either side of what is left out. */
const SHOWN = 80;

function clip(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, SHOWN)} … ${text.slice(-SHOWN)}`;
}

/** The change with texts that fit on a few lines: the words above tell what was taken out and put in. */
function clipped(change: Change): Change {
  const short = <T extends { text: string } | null>(side: T): T =>
    side === null ? side : { ...side, text: clip(side.text) };
  return { ...change, old: short(change.old), new: short(change.new) };
}

function wordsOf({ words, old, new: next }: Line, paint: Paint): string {
  if (words === null) return (next ?? old)?.text ?? '';
  return words
    .map(({ op, text }) =>
      op === 'same' ? clip(text) : op === 'removed' ? paint.red(`[-${text}-]`) : paint.green(`{+${text}+}`),
    )
    .join('');
}
