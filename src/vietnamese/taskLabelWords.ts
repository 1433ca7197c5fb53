import { z } from 'zod';
import { dataFile, wordList } from './data.js';

const labelForms = z.strictObject({
  bearers: wordList,
  leading: wordList,
  supporting: wordList,
  monitoring: wordList,
  openers: wordList,
  others: wordList,
});

/** The words that labels of agencies are made of. */
export type LabelForms = z.infer<typeof labelForms>;

/** The labels by what they say of a task. */
export const taskLabels = dataFile(
  'task-labels',
  z.strictObject({
    lead: wordList,
    support: wordList,
    deadline: wordList,
    output: wordList,
    note: wordList,
    heads: wordList,
    products: wordList,
    times: wordList,
    timed: wordList,
    chairing: wordList,
    doing: wordList,
    forms: labelForms,
  }),
);
