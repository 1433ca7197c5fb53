import type { CompoundEntry } from './compound-file.js';

/** Bytes of a sector of the stream that holds the small streams. */
const SMALL_SECTOR = 64;
const ROOT = 5;

/** The bytes of a stream of a compound file whose chains have been followed; null where it has no such stream. */
export function readStream(
  file: Uint8Array,
  entries: readonly CompoundEntry[],
  name: string,
): Uint8Array | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const size = 1 << view.getUint16(30, true);
  const entry = entries.find((each) => each.name === name);
  if (entry === undefined) return null;
  const sector = (number: number): Uint8Array => file.subarray((number + 1) * size, (number + 2) * size);
  if (entry.bytes >= view.getUint32(56, true)) return joined(entry.sectors.map(sector), entry.bytes);
  const root = entries.find(({ type }) => type === ROOT);
  const small = joined((root?.sectors ?? []).map(sector), root?.bytes ?? 0);
  return joined(
    entry.sectors.map((number) => small.subarray(number * SMALL_SECTOR, (number + 1) * SMALL_SECTOR)),
    entry.bytes,
  );
}

function joined(parts: readonly Uint8Array[], bytes: number): Uint8Array {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const part of parts) {
    whole.set(part.subarray(0, Math.max(0, bytes - at)), at);
    at = Math.min(bytes, at + part.length);
  }
  return whole;
}
