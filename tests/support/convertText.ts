import { type Conversion, convert } from '../../src/convert.js';
import type { SourceFormat } from '../../src/ingest/index.js';
import type { Plan } from '../../src/plan/index.js';

/** Converts a text written inside a test. */
export function convertText(text: string, format: SourceFormat = 'text'): Promise<Conversion> {
  return convert(new TextEncoder().encode(text), { name: 'van-ban', format });
}

/** The plan of a text written inside a test. */
export async function planOfText(text: string, format: SourceFormat = 'text'): Promise<Plan> {
  return (await convertText(text, format)).plan;
}
