import { constants, gzipSync } from 'node:zlib';
import { documentKey } from '../../../export/identity.js';
import type { Result } from '../../types.js';
import { rowsOf } from '../relations.js';
import { storable } from '../text.js';

/** A result as the database takes it; texts of JSON that only need to be put together. */
export interface Prepared {
  result: Result;
  /** Fields of its version and plan, without the brace at the end. */
  fields: string;
  /** Rows of each relation, without the brackets around them; empty where there is no plan. */
  rows: readonly string[];
}

/** Puts a result into the texts that the database takes. */
export function prepared(result: Result): Prepared {
  const { entry, conversion } = result;
  const version = storable({
    sha256: entry.sha256,
    extractor: entry.version,
    options: entry.options,
    status: entry.status,
    error_code: entry.error?.code ?? null,
    pages: entry.pages,
    milliseconds: entry.milliseconds,
    entry,
    ...(conversion === null ? {} : { document_key: documentKey(conversion.plan) }),
  }).slice(0, -1);
  if (conversion === null) return { result, fields: version, rows: [] };
  const packed = gzipSync(JSON.stringify(conversion), { level: constants.Z_BEST_SPEED });
  return {
    result,
    fields: `${version},"conversion":"${packed.toString('base64')}","plan":${storable(conversion.plan)}`,
    rows: rowsOf(entry.sha256, conversion.plan),
  };
}
