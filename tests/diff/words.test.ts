/** Random edits of one word of a document: none passes as the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Conversion, convert } from '../../src/convert.js';
import { diffPlans } from '../../src/diff/index.js';
import { LIST_NAMES } from '../../src/diff/lists.js';
import { type Random, randomFrom } from './mutations.js';
import { planOfLines } from './planted/documents.js';
import { ANNEX, PERIOD, YEARLY } from './planted/goldens.js';

const EDITS = 40;
/** Share of the edits that may be told as form alone: markers, a short form written out, a name that is still known. */
const FORM = 0.075;
const PUT_IN = ['thí', 'điểm', 'Hòa', 'không', '7', '2031', 'rừng', 'UBND', '12/KH-UBND', 'giám'];

const file = (name: string): string => readFileSync(`fixtures/documents/${name}`, 'utf8');
const DOCUMENTS: [name: string, text: string][] = [
  ['a plan of a year', YEARLY],
  ['a plan of five years', PERIOD],
  ['a decision with an annex', ANNEX],
  ['a report', file('bao-cao-quy.txt')],
  ['a plan with tables', file('ke-hoach-kiem-soat-thu-tuc.txt')],
  ['a decision in Markdown', file('quyet-dinh-chuyen-doi-so.md')],
];

function read(text: string): Promise<Conversion> {
  return text.startsWith('|') || text.includes('\n|---') || text.includes('**')
    ? convert(new TextEncoder().encode(text), { name: 'ke-hoach', format: 'markdown' })
    : planOfLines(text, 'text');
}

/** One word replaced, taken out, put in, or one of its letters changed. */
function editWord(text: string, random: Random): { next: string; edit: string } {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)];
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const word = pick(words);
  if (word === undefined) throw new RangeError('a document without words');
  const { 0: old, index } = word;
  const other = pick(PUT_IN) ?? '';
  const letter = /\d$/u.test(old) ? String((Number(old.at(-1)) + 3) % 10) : 'x';
  const next = pick([other, '', `${old} ${other}`, `${old.slice(0, -1)}${letter}`]) ?? '';
  const around = text.slice(Math.max(0, index - 40), index);
  return {
    next: text.slice(0, index) + next + text.slice(index + old.length),
    edit: `…${around}[${old} → ${next}]`,
  };
}

describe.each(DOCUMENTS)('random edits of words of %s', (_, text) => {
  test('are all told, next to none as form alone', async () => {
    const random = randomFrom(text.length);
    const old = await read(text);
    const silent: string[] = [];
    const form: string[] = [];
    for (let count = 0; count < EDITS; count++) {
      const { next, edit } = editWord(text, random);
      const edited = await read(next);
      if (edited.text === old.text) continue;
      const diff = diffPlans(old.plan, edited.plan, { texts: { old: old.text, new: edited.text } });
      const told = LIST_NAMES.flatMap((list) => diff[list]).filter(({ kind }) => kind !== 'unchanged');
      if (told.length === 0 || diff.summary.same) silent.push(edit);
      else if (told.every(({ kind }) => kind === 'editorial')) form.push(edit);
    }
    expect(silent).toEqual([]);
    expect(form.length / EDITS, form.join('\n')).toBeLessThanOrEqual(FORM);
  }, 240_000);
});
