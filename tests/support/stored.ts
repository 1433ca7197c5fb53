/** Documents and results of an invented province, as a store keeps them. */
import { createHash } from 'node:crypto';
import { entryOf, type Failure } from '../../src/batch/index.js';
import { type Conversion, convert } from '../../src/convert.js';
import type { CorrectionLine } from '../../src/corrections/index.js';
import type { Result, StoredDocument } from '../../src/store/index.js';

export const OPTIONS = 'format=auto';

/** A short plan of its own number. */
export function bytesOf(number: number): Uint8Array {
  return Buffer.from(
    [
      'ỦY BAN NHÂN DÂN\nTỈNH HƯNG LÂM',
      `Số: ${number}/KH-UBND`,
      'Hưng Lâm, ngày 05 tháng 01 năm 2026',
      'KẾ HOẠCH\nTrồng cây xanh năm 2026',
      'I. MỤC TIÊU\n1. Trồng ít nhất 1.500 cây.',
      'II. NHIỆM VỤ\n1. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với UBND các xã chọn giống cây trước ngày 31/3/2026.',
    ].join('\n'),
  );
}

export function documentOf(number: number): StoredDocument {
  const bytes = bytesOf(number);
  const name = `${number}.txt`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { sha256, name, label: `van-ban/${name}`, fileName: name, bytes: bytes.length, place: null };
}

export async function resultOf(
  number: number,
  version = '1.0.0',
): Promise<Result & { conversion: Conversion }> {
  const { sha256, name, label } = documentOf(number);
  const conversion = await convert(bytesOf(number), { name });
  const entry = await failed(number, version, null);
  return { entry: { ...entry, sha256, name, source: label, status: 'ok', error: null }, conversion };
}

/** Somebody notes something at the first task. */
export function correctionOf({ plan }: Conversion, value: string): CorrectionLine {
  const [task] = plan.tasks;
  return {
    ...{ id: `dong-${value.length}`, op: 'set', key: task?.key ?? '', quote: task?.text ?? '' },
    ...{ path: 'note', was: null, value, why: null, by: 'Lan', at: '2026-02-01T08:00:00Z' },
  };
}

/** The line of a document that came to a failure. */
export async function failed(
  number: number,
  version: string,
  failure: Failure | null,
): Promise<Result['entry']> {
  const { sha256, name, label } = documentOf(number);
  const error = failure ?? { code: 'timeout', message: 'quá lâu', hint: null };
  const found = { label, name, source: bytesOf(number), bytes: 1 };
  const entry = await entryOf(found, { failure: error }, { version, options: OPTIONS, milliseconds: number });
  return { ...entry, sha256 };
}
