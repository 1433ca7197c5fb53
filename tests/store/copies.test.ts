import { expect, test } from 'vitest';
import { Copies } from '../../src/store/postgres/copies.js';

test('lines go to the server as they are, each behind its length, without a copy', () => {
  const lines = [Buffer.from('một\t1\n'), Buffer.alloc(70_000, 'a')];
  const written: Uint8Array[] = [];
  const asked: string[] = [];
  const connection = {
    stream: { cork() {}, uncork() {}, write: (piece: Uint8Array) => written.push(piece) },
    query: (text: string) => asked.push(text),
    endCopyFrom: () => asked.push('end'),
  };
  const copies = new Copies([
    { statement: 'COPY a FROM STDIN', lines },
    { statement: 'COPY b FROM STDIN', lines: [] },
  ]);
  copies.submit(connection as never);

  expect(asked).toEqual(['COPY a FROM STDIN;COPY b FROM STDIN', 'end', 'end']);
  const [first, one, second, other] = written;
  expect(written).toHaveLength(4);
  // The very same bytes: the driver's own way would have copied them.
  expect([one === lines[0], other === lines[1]]).toEqual([true, true]);
  for (const [header, piece] of [
    [first, one],
    [second, other],
  ] as const) {
    expect(Buffer.from(header ?? []).toString('latin1', 0, 1)).toBe('d');
    expect(Buffer.from(header ?? []).readInt32BE(1)).toBe(4 + (piece?.length ?? 0));
  }
});
