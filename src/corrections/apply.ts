import type { Diagnostic, Plan, Span } from '../plan/index.js';
import { agrees, isObject } from './agrees.js';
import { type CorrectionLine, type CorrectionOp, standing } from './line.js';
import { addItem, dropItem, mergeItems, splitItem } from './reshape.js';
import { holderOf, setValue } from './set.js';
import { type Ended, startWork, type Work } from './work.js';

const OPS: Record<Exclude<CorrectionOp, 'undo'>, (work: Work, line: CorrectionLine) => Ended> = {
  set: setValue,
  add: addItem,
  drop: dropItem,
  split: splitItem,
  merge: mergeItems,
  accept: acceptValue,
};

/**
 * Applies what people corrected to what was read, in the order it was written. A line is tied to its item by the key, and where the
 * key has changed by the words. Where what is read is no longer what was corrected, the read value stays and `correction-stale` asks to
 * look again; where it is right by now, `correction-obsolete` says so.
 *
 * @param plan - as it was read; it is not changed
 * @param text - canonical text of the document
 */
export function applyCorrections(plan: Plan, text: string, lines: readonly CorrectionLine[]): Plan {
  const work = startWork(plan, text);
  for (const line of standing(lines)) {
    if (line.op === 'undo') continue;
    const ended = OPS[line.op](work, line);
    if (ended === 'applied') note(work.plan, line);
    else work.plan.diagnostics.push(remark(work, line, ended));
  }
  work.plan.corrections = work.plan.corrections.filter(({ was, value }) => !isSame(was, value));
  return work.plan;
}

/** A person agrees with what was read; nothing changes, unless something else is read by now. */
function acceptValue(work: Work, line: CorrectionLine): Ended {
  if (line.key === '') return 'applied';
  const found = holderOf(work, line);
  if (found === null) return 'stale';
  const present = line.path === '' ? found.holder : found.holder[line.path];
  return agrees(present, line.was) ? 'applied' : 'stale';
}

/** Names the correction in the plan; of several of one value the last, with what was read before the first. */
function note({ corrections }: Plan, { op, key, path, was, value, by, at }: CorrectionLine): void {
  if (op === 'accept') return;
  const where = op === 'set' ? path : op;
  const before = corrections.findIndex((one) => one.key === key && one.path === where && op === 'set');
  const first = before === -1 ? was : corrections.splice(before, 1)[0]?.was;
  corrections.push({ key, path: where, was: first, value, by, at });
}

function remark(work: Work, line: CorrectionLine, ended: 'stale' | 'obsolete'): Diagnostic {
  const what = `${line.op}${line.path === '' ? '' : ` ${line.path}`} by ${line.by} at ${line.at}`;
  const spans: Span[] = work.find(line)?.item.spans ?? [];
  return ended === 'stale'
    ? {
        code: 'correction-stale',
        severity: 'warning',
        message: `A correction (${what}) no longer fits what is read, so the read value stays; look at it again: “${shortened(line.quote)}”.`,
        spans,
      }
    : {
        code: 'correction-obsolete',
        severity: 'info',
        message: `A correction (${what}) is read right by now and can go: “${shortened(line.quote)}”.`,
        spans,
      };
}

const SHOWN = 80;

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Whether a person came back to what was read. */
function isSame(was: unknown, value: unknown): boolean {
  return agrees(was, value) && (isObject(was) ? agrees(value, was) : true);
}
