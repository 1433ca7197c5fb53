import { randomUUID } from 'node:crypto';
import { applyCorrections, type CorrectionLine } from '../../../corrections/index.js';
import type { Plan } from '../../../plan/index.js';
import type { CorrectionState, NewCorrection } from '../../api.js';
import type { Opened } from './opened.js';

/** How a request to correct ended. */
export type Corrected =
  | { ended: 'kept'; state: CorrectionState }
  | { ended: 'conflict'; version: number; lines: CorrectionLine[] }
  | { ended: 'refused'; message: string };

/** New lines with the plan they make, or why they are not taken. */
export type Weighed =
  | { ended: 'fits'; added: CorrectionLine[]; plan: Plan }
  | Exclude<Corrected, { ended: 'kept' }>;

/** Holds new lines against what others wrote since the person looked, and against what is read. */
export function weigh(
  { read, text, plan: before, lines }: Opened,
  version: number,
  wanted: readonly NewCorrection[],
): Weighed {
  const newer = lines.slice(version).filter((line) => wanted.some((one) => isAboutSame(line, one)));
  if (newer.length > 0) return { ended: 'conflict', version: lines.length, lines: newer };
  const at = new Date().toISOString();
  const added = wanted.map((line): CorrectionLine => ({ ...line, id: randomUUID(), at }));
  const plan = applyCorrections(read, text, [...lines, ...added]);
  const known = new Set(remarksOf(before));
  const message = remarksOf(plan).find((one) => !known.has(one));
  return message === undefined ? { ended: 'fits', added, plan } : { ended: 'refused', message };
}

/** Whether two lines speak of one value; a change of the item itself touches every value of it. */
function isAboutSame(line: CorrectionLine, other: NewCorrection): boolean {
  if (line.key === '' || line.key !== other.key) return false;
  const reshapes = [line.op, other.op].some((op) => op !== 'set' && op !== 'accept');
  const [a = '', b = ''] = [line.path.split('.')[0], other.path.split('.')[0]];
  return reshapes || a === b;
}

/** What is said of corrections that change nothing of what is read, or do not fit it. */
function remarksOf({ diagnostics }: Plan): string[] {
  return diagnostics.filter(({ code }) => code.startsWith('correction-')).map(({ message }) => message);
}
