import { planText } from '../../batch/planText.js';
import type { Conversion } from '../../convert.js';

/** A conversion as the files that keep it. */
export interface PackedFiles {
  plan: string;
  /** Canonical text and accounting. */
  text: string;
}

export function pack({ plan, ...rest }: Conversion): PackedFiles {
  return { plan: planText(plan), text: JSON.stringify(rest) };
}
