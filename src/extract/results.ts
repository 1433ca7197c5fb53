/** The pass that reads what a report says was achieved. */
import { slicePassage } from '../document/index.js';
import { sentenceRanges } from '../vietnamese/measures/index.js';
import { sureOf } from './doubts.js';
import type { ResultDraft, SectionDraft } from './draft.js';
import { measuresOf } from './measures.js';
import { step } from './pass.js';
import type { Draft, Itemised } from './stages.js';

/** One result for each sentence of a report's statements that carries a measure, counted in its section: `II.2-1`. */
export const results = step('results', (draft: Itemised): Pick<Draft, 'results'> => {
  const results: ResultDraft[] = [];
  const counts = new Map<SectionDraft, number>();
  for (const { section, statement } of draft.reportStatements) {
    for (const { start, end } of sentenceRanges(statement.text)) {
      const sentence = slicePassage(statement, start, end);
      const found = sureOf(draft, sentence, measuresOf(draft, sentence, section, { report: true }));
      if (found.length === 0) {
        draft.statements.push({ section, parent: null, marker: null, role: 'results', statement: sentence });
        continue;
      }
      const count = (counts.get(section) ?? 0) + 1;
      counts.set(section, count);
      results.push({ id: `${section.id}-${count}`, section, sentence, measures: found });
    }
  }
  return { results };
});
