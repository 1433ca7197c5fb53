/** A conversion as PostgreSQL takes it: made where the document is read, so that its bytes only pass through the worker. */
import { gzipSync } from 'node:zlib';
import type { Conversion } from '../../convert.js';
import { documentKey, planJson } from '../../export/identity.js';
import { copyCell } from './copy.js';
import { linesOf } from './relations.js';
import { storable } from './text.js';

/** Lines for `COPY`. */
export interface PackedPlan {
  /** Of `kehoach.plans`, without the version at the beginning. */
  line: Uint8Array;
  /** Of each relation, in the order of `COPY_ROWS`. */
  rows: readonly Uint8Array[];
}

export function pack({ plan, ...rest }: Conversion): PackedPlan {
  const written = planJson(plan);
  const kept = storable(plan, written);
  // What the database cannot hold as text it keeps as bytes.
  const exact = kept === written ? null : gzipSync(JSON.stringify({ plan, ...rest }));
  const cells = [
    documentKey(plan),
    kept,
    JSON.stringify(rest),
    exact === null ? null : `\\x${exact.toString('hex')}`,
  ];
  return {
    line: Buffer.from(`${cells.map(copyCell).join('\t')}\n`),
    rows: linesOf(plan.source.sha256, plan).map((lines) => Buffer.from(lines)),
  };
}
