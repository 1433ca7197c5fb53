import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { KehoachError } from '../../src/errors.js';
import { convertText } from '../support/convertText.js';
import { fixture } from '../support/fixtures.js';

/** Longest that one bad file may take, in milliseconds, on a slow machine that does other work too. */
const BOUND = 20_000;

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Code of the failure, or `plan` with what the plan says of itself. */
async function outcome(source: string | Uint8Array): Promise<string> {
  try {
    const { plan } = await convert(source);
    const codes = plan.diagnostics.map(({ code }) => code);
    return codes.includes('no-plan-content') ? 'no-plan-content' : `${plan.tasks.length} tasks`;
  } catch (error) {
    if (!(error instanceof KehoachError)) throw error;
    expect(error.message).toMatch(/^[^\n]+\.$/u);
    return error.code;
  }
}

describe('files that are no documents have a code', () => {
  test.each([
    ['empty', new Uint8Array(), 'file-empty'],
    ['blanks only', bytes(' \n\t\r\n  \n'), 'file-empty'],
    ['zero bytes only', new Uint8Array(4096), 'file-empty'],
    [
      'binary junk',
      Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 31) % 256),
      'format-unknown',
    ],
    ['rich text', bytes('{\\rtf1\\ansi Ke hoach}'), 'format-unsupported'],
    [
      'a picture cut behind its first bytes',
      Uint8Array.from([
        0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0,
      ]),
      'format-damaged',
    ],
    ['a PDF of nothing but a header', bytes('%PDF-1.7\n'), 'format-damaged'],
    [
      'a Word file of nothing but a header',
      Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      'format-damaged',
    ],
  ])('%s', async (_, source, code) => {
    expect(await outcome(source)).toBe(code);
  });

  test('a file that is not there', async () => {
    expect(await outcome(`${tmpdir()}/khong-co/ke-hoach.docx`)).toBe('file-not-found');
  });

  test('a folder', async () => {
    expect(await outcome(tmpdir())).toBe('file-unreadable');
  });

  test('an archive that holds no Word file', async () => {
    const zip = new JSZip();
    zip.file('ke-hoach.txt', 'Kế hoạch');
    expect(await outcome(await zip.generateAsync({ type: 'uint8array' }))).toBe('format-unsupported');
  });
});

describe('cut off in transfer', () => {
  const word = readFileSync(fixture('quyet-dinh-chuyen-doi-so.docx'));
  const pdf = readFileSync(fixture('quyet-dinh-chuyen-doi-so.pdf'));

  test.each([0.01, 0.3, 0.6, 0.95])('Word, %d of it', async (share) => {
    expect(await outcome(word.subarray(0, Math.floor(word.length * share)))).toMatch(
      /^format-(?:damaged|unsupported)$/u,
    );
  });

  test.each([0.01, 0.3, 0.6, 0.95])('PDF, %d of it: a code, or what can still be read', async (share) => {
    const result = await outcome(pdf.subarray(0, Math.floor(pdf.length * share)));
    expect(result).toMatch(/^(?:format-damaged|no-plan-content|\d+ tasks)$/u);
  });
});

describe('texts that are no plans say so', () => {
  const NOVEL = Array.from(
    { length: 60 },
    (_, at) =>
      `Chiều hôm ấy, bà Tư ngồi bên bậc cửa nhìn ra bến sông. «Con nước năm nay lạ lắm», bà nói, giọng nhỏ dần. Chương ${at} của đời bà khép lại như thế, không ai hay, không ai hỏi.`,
  ).join('\n\n');
  const LAW = Array.from(
    { length: 60 },
    (_, at) =>
      `Section ${at + 1}. (1) A person who holds a licence under this Act shall keep a register of vessels. (2) The register must be kept at the principal office of the licensee, and shall be open to inspection.`,
  ).join('\n\n');

  test.each([
    ['a novel', NOVEL],
    ['a law in English', LAW],
    ['one word', 'Kế'],
    ['a letterhead and no more', 'UBND TỈNH THANH VÂN\nSố: 5/KH-UBND\nKẾ HOẠCH\nNăm 2026'],
  ])('%s', async (_, text) => {
    const { plan, accounting } = await convertText(text);
    expect(plan.diagnostics.map(({ code }) => code)).toContain('no-plan-content');
    expect([plan.targets, plan.tasks, plan.results]).toEqual([[], [], []]);
    expect(plan.diagnostics.filter(({ code }) => code === 'text-unclaimed')).toHaveLength(
      accounting.unclaimed.length,
    );
  });
});

describe('monstrous texts end in bounded time', () => {
  const nested = Array.from({ length: 10_000 }, (_, at) => `${'  '.repeat(at % 60)}- Việc thứ ${at}`).join(
    '\n',
  );

  test.each([
    ['a line of a million letters', 'a'.repeat(1_000_000)],
    ['a line of a million letters in words', 'Sở Nội vụ phối hợp '.repeat(50_000)],
    ['a hundred thousand short lines', 'Việc\n'.repeat(100_000)],
    ['ten thousand nested bullets', `II. NHIỆM VỤ\n\n${nested}`],
    [
      'ten thousand numerals one below the other',
      Array.from({ length: 10_000 }, (_, at) => `${at % 999}. Việc`).join('\n'),
    ],
    ['a table row of ten thousand tabs', `TT\tNhiệm vụ\tChủ trì\n1${'\t'.repeat(10_000)}x`],
  ])('%s', async (_, text) => {
    const began = performance.now();
    const { plan, accounting } = await convertText(text);
    expect(performance.now() - began).toBeLessThan(BOUND);
    expect(plan.source.textLength).toBeGreaterThan(0);
    expect(plan.diagnostics.filter(({ code }) => code === 'text-unclaimed')).toHaveLength(
      accounting.unclaimed.length,
    );
  });

  test('thousands of nested bullets of Markdown', async () => {
    const began = performance.now();
    await convertText(`# NHIỆM VỤ\n\n## Việc\n\n${nested.slice(0, 150_000)}`, 'markdown');
    expect(performance.now() - began).toBeLessThan(BOUND);
  });

  test('a thousand nested elements of HTML are refused', async () => {
    const html = `<html><body>${'<div>'.repeat(1000)}KẾ HOẠCH${'</div>'.repeat(1000)}</body></html>`;
    expect(await outcome(bytes(html))).toBe('file-too-large');
  });
});
