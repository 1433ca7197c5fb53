import type { Plan } from '../../plan/index.js';
import { type Context, compareTexts } from '../changes/index.js';
import { pairUp } from '../changes/lists.js';
import { commonShare } from '../changes/outputs.js';
import type { DiffEntry } from '../schema.js';
import { documentEntry } from './entry.js';

/** From this share of common words on one line stands in the other's place. */
const IN_PLACE = 0.6;

/** The lines of Nơi nhận as one part, a change a line. */
export function compareRecipients(
  old: Plan['document'],
  next: Plan['document'],
  context: Context,
): DiffEntry[] {
  if (old.recipients.length + next.recipients.length === 0) return [];
  const {
    pairs,
    old: gone,
    next: come,
  } = pairUp(old.recipients, next.recipients, [
    (a, b) => a === b,
    (a, b) => context.wording.keyOf(a) === context.wording.keyOf(b),
    (a, b) => commonShare(a, b) >= IN_PLACE,
  ]);
  const compare = (a: string | null, b: string | null) =>
    compareTexts('recipients', { text: a, spans: [] }, { text: b, spans: [] }, context);
  return [
    documentEntry('recipients', 'recipients', [
      ...pairs.flatMap(([a, b]) => compare(a, b)),
      ...gone.flatMap((line) => compare(line, null)),
      ...come.flatMap((line) => compare(null, line)),
    ]),
  ];
}
