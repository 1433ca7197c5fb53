import { z } from 'zod';
import { dataFile } from './data.js';

const words = z.array(z.string());
const labelForms = z.object({
  bearers: words,
  leading: words,
  supporting: words,
  monitoring: words,
  openers: words,
  others: words,
});

/** The words that labels of agencies are made of. */
export type LabelForms = z.infer<typeof labelForms>;

/** The labels by what they say of a task. */
export const taskLabels = dataFile(
  'task-labels',
  z.object({
    lead: words,
    support: words,
    monitor: words,
    deadline: words,
    output: words,
    note: words,
    forms: labelForms,
  }),
);
