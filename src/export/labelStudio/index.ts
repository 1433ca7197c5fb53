/**
 * Label Studio (labelstud.io/guide/predictions): a task a document, its text and what was read of it as predictions, for people to
 * check and correct.
 */
import { KehoachError } from '../../errors.js';
import { writingWhole } from '../../files/index.js';
import type { Plan } from '../../plan/index.js';
import type { Exporter } from '../format.js';
import { documentKey } from '../identity.js';
import { type Region, type Relation, resultsOf } from './regions.js';

/** A document to be labelled. */
export interface LabelTask {
  data: { text: string; file: string; document: string; number: string | null; issuer: string | null };
  predictions: { model_version: string; result: (Region | Relation)[] }[];
}

/**
 * @param text - the canonical text that the plan's spans point into
 */
export function labelTask(plan: Plan, text: string): LabelTask {
  const { document, source, generator } = plan;
  return {
    data: {
      text,
      file: source.name,
      document: documentKey(plan),
      number: document.number,
      issuer: document.issuer,
    },
    predictions: [{ model_version: `${generator.name} ${generator.version}`, result: resultsOf(plan, text) }],
  };
}

/** @throws KehoachError `usage` where the text of a document is not known */
export const exportLabelStudio: Exporter = async (plans, output, { textOf }) => {
  const written = { files: [output], plans: 0, rows: 0 };
  await writingWhole([output], async ([file]) => {
    file?.write('[');
    for await (const plan of plans) {
      const text = textOf?.(plan);
      if (text === undefined)
        throw new KehoachError(
          'usage',
          `The text of ${plan.source.name} is not known; a plan has only places in it.`,
          {
            hint: 'Give the document itself, not its plan.',
          },
        );
      const task = labelTask(plan, text);
      file?.write(`${written.plans === 0 ? '' : ','}\n${JSON.stringify(task)}`);
      written.plans++;
      written.rows += task.predictions[0]?.result.length ?? 0;
    }
    file?.write('\n]\n');
  });
  return written;
};
