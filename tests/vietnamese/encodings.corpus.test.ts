import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { detectEncoding, toUnicode } from '../../src/vietnamese/encodings/index.js';

/** The package has no types of its own. */
const WordExtractor: new () => { extract(file: Buffer): Promise<{ getBody(): string }> } = createRequire(
  import.meta.url,
)('word-extractor');

const REAL = new URL('../../../shared/corpus/real/', import.meta.url);
const here = existsSync(REAL);
if (!here) console.warn('skipped: the real files in ../shared/corpus are not here');

const bodyOf = async (name: string): Promise<string> =>
  (await new WordExtractor().extract(readFileSync(new URL(name, REAL)))).getBody();

/** Share of the transcript's words that the converted text has as well, letter case aside. */
function accuracy(text: string, transcript: string): number {
  const words = (words: string) =>
    words
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const left = new Map<string, number>();
  for (const word of words(text)) left.set(word, (left.get(word) ?? 0) + 1);
  const wanted = words(transcript);
  const met = wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return met.length / wanted.length;
}

test.runIf(here).each([
  ['vip__2004-13-t-Phuluc3', 'tcvn3'],
  ['vip__2005-QD-256', 'tcvn3'],
  ['vip__2006-quydinhkiemtra02', 'vni'],
] as const)('%s reads as its transcript', async (name, encoding) => {
  const body = await bodyOf(`${name}.doc`);
  expect(detectEncoding(body)).toBe(encoding);
  const transcript = readFileSync(new URL(`transcripts/${name}.txt`, REAL), 'utf8');
  expect(accuracy(toUnicode(body, encoding), transcript)).toBeGreaterThan(0.99);
});

test.runIf(here)('a file that declares .VnTime but is Unicode is left alone', async () => {
  const body = await bodyOf(
    'qh__2011_12_28_1933000000526798_Ke_hoach_trien_khai_dao_tao_phan_mem_Qlvb_Dh.doc',
  );
  expect(detectEncoding(body)).toBe('unicode');
});
