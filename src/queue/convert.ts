import { entryOf, type Failure, type Runner } from '../batch/index.js';
import type { PackedResult, Result } from '../store/index.js';
import type { QueuedDocument } from './job.js';

/**
 * Converts a queued document; a bad one is a result with a code.
 *
 * @param around - `packer` of the store; `free` is called when the next document may come
 */
export async function convertQueued(
  { key, name, label, fileName, reading }: QueuedDocument,
  content: Uint8Array,
  { runner, packer, free }: { runner: Runner; packer: string; free: () => void },
): Promise<Result | PackedResult> {
  const began = performance.now();
  const outcome = await runner.run({ source: content, name: fileName, ...reading, pack: packer }, free);
  const { version, options, sha256 } = key;
  const milliseconds = Math.round(performance.now() - began);
  const found = { label, name, source: content, bytes: content.length };
  const entry = { ...(await entryOf(found, outcome, { version, options, milliseconds })), sha256 };
  return outcome.failure === null ? { entry, packed: outcome.packed } : { entry, conversion: null };
}

/** The result of a document that came to no conversion at all. */
export async function failedResult({ key, name, label }: QueuedDocument, failure: Failure): Promise<Result> {
  const { version, options, sha256 } = key;
  const entry = await entryOf(
    { label, name, source: new Uint8Array(), bytes: null },
    { failure },
    { version, options, milliseconds: 0 },
  );
  return { entry: { ...entry, sha256 }, conversion: null };
}
