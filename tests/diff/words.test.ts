/** Random edits of one word of a document: none passes as the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Conversion, convert } from '../../src/convert.js';
import { diffPlans } from '../../src/diff/index.js';
import { LIST_NAMES } from '../../src/diff/lists.js';
import { type Random, randomFrom } from './mutations.js';
import { planOfLines } from './planted/documents.js';
import { ANNEX, PERIOD, YEARLY } from './planted/goldens.js';

const EDITS = 60;
/** Kinds and directions that say no more than that a form or a place differs. */
const QUIET = new Set(['editorial', 'moved']);
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

describe.each(DOCUMENTS)('random edits of %s', (_, text) => {
  test('change what is told, and only words in no item are told as form alone', async () => {
    const random = randomFrom(text.length);
    const { plan: old, text: before } = await read(text);
    const silent: string[] = [];
    const onlyForm: string[] = [];
    for (let count = 0; count < EDITS; count++) {
      const { next, edit } = editWord(text, random);
      const { plan, text: after } = await read(next);
      if (after === before) continue;
      const diff = diffPlans(old, plan);
      const told = LIST_NAMES.flatMap((list) => diff[list]).filter(({ kind }) => kind !== 'unchanged');
      if (told.length === 0 || diff.summary.same) silent.push(edit);
      // What is told as form alone either has the same words or lies outside every item.
      const lost = told.every(({ kind }) => QUIET.has(kind)) && sameItems(old, plan) === false;
      if (lost) onlyForm.push(edit);
    }
    expect(silent).toEqual([]);
    expect(onlyForm.length / EDITS, onlyForm.join('\n')).toBeLessThanOrEqual(0.05);
  }, 120_000);
});

/** True where both plans hold the very same words. */
function sameItems(a: Conversion['plan'], b: Conversion['plan']): boolean {
  const words = (plan: Conversion['plan']): string =>
    [...plan.targets, ...plan.tasks, ...plan.results, ...plan.statements, ...plan.sections]
      .map((one) => ('text' in one ? one.text : one.title))
      .join('\n');
  return words(a) === words(b);
}
