import { createHash } from 'node:crypto';
import { doneOf, planText } from '../batch/index.js';
import { applyCorrections, type CorrectionLine, correctionText } from '../corrections/index.js';
import type { Result, VersionKey } from './types.js';

/** The key of a reading with what people corrected; without lines the key itself. */
export function correctedKey<K extends Pick<VersionKey, 'options'>>(
  key: K,
  lines: readonly CorrectionLine[],
): K {
  if (lines.length === 0) return key;
  const sha256 = createHash('sha256').update(lines.map(correctionText).join('')).digest('hex');
  return { ...key, options: `${key.options},corrections=${sha256}` };
}

/**
 * A result with what people corrected, as the batch with `--corrections` reads it.
 *
 * @param result - read without corrections
 */
export function correctedResult(
  { entry, conversion }: Result & { conversion: NonNullable<Result['conversion']> },
  lines: readonly CorrectionLine[],
): Result {
  if (lines.length === 0) return { entry, conversion };
  const corrected = { ...conversion, plan: applyCorrections(conversion.plan, conversion.text, lines) };
  return {
    entry: {
      ...correctedKey(entry, lines),
      ...doneOf(corrected),
      outputSha256: createHash('sha256').update(planText(corrected.plan)).digest('hex'),
    },
    conversion: corrected,
    corrections: lines.length,
  };
}
