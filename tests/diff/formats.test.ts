import { expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { diffPlans } from '../../src/diff/index.js';
import { seedPath } from './corpus.js';

const RENDERED = '../shared/corpus/rendered';

test.each(['002_dda09e1e053dffd4.docx', '002_dda09e1e053dffd4.autonumber.docx', '003_a954f8546d252d68.docx'])(
  'a plan against itself from another format: %s and its PDF',
  async (name) => {
    const word = seedPath(name, RENDERED);
    const pdf = seedPath(`${name.split('.')[0]}.pdf`, RENDERED);
    if (word === null || pdf === null) return console.warn('skipped: the corpus is not at hand');
    const [old, next] = await Promise.all([convert(word), convert(pdf)]);
    const { targets, tasks } = diffPlans(old.plan, next.plan);
    const differing = [...targets, ...tasks].filter(({ kind }) => kind !== 'unchanged');
    expect(differing.map(({ kind, oldIds, newIds }) => `${kind} ${oldIds}→${newIds}`)).toEqual([]);
  },
  300_000,
);
