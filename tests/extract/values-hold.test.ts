/** Every value of every document is held by the words its spans name, and was read by a rule that exists. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import type { Assignee, Deadline, Measure, Plan, Span } from '../../src/plan/index.js';
import { ruleOf } from '../../src/vietnamese/rules.js';
import { corpusFiles, WITHOUT_CORPUS } from '../support/corpus.js';
import { fixtures } from '../support/fixtures.js';

const folded = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
const printed = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ');

/** The very words: nothing missing, nothing more. */
function isPrinted(text: string, value: Deadline | Measure): boolean {
  return folded(printed(text, value.spans)) === folded(value.text);
}

/** A name as printed; a member of a list has the head of another: `Sở Tài chính, | Y tế` names `Sở Y tế`. */
function isNamed(text: string, { name, spans }: Assignee): boolean {
  const words = folded(printed(text, spans));
  return words !== '' && folded(name).endsWith(words);
}

/** What does not hold, as `field id: value ← words`. */
function problems({ tasks, targets, results }: Plan, text: string): string[] {
  const found: string[] = [];
  const note = (
    field: string,
    id: string,
    value: string,
    { spans, rule }: { spans: Span[]; rule?: string },
  ) => found.push(`${field} ${id}: ${value} ← ${printed(text, spans)} [${rule ?? ''}]`);
  for (const { id, deadline, lead, support, monitor } of [...tasks, ...targets]) {
    if (deadline !== null && !(isPrinted(text, deadline) && ruleOf(deadline.rule) !== null))
      note('deadline', id, deadline.text, deadline);
    for (const one of [...lead, ...support, ...monitor])
      if (!(isNamed(text, one) && ruleOf(one.rule) !== null)) note('agency', id, one.name, one);
  }
  for (const { id, measures } of [...tasks, ...targets, ...results])
    for (const one of measures)
      if (!(isPrinted(text, one) && ruleOf(one.rule) !== null)) note('measure', id, one.text, one);
  for (const { id, outputs, outputSpans } of tasks)
    if (folded(printed(text, outputSpans)) !== folded(outputs.join('')))
      note('outputs', id, outputs.join('; '), { spans: outputSpans });
  return found;
}

describe('every value is held by its words', () => {
  // A scan takes minutes to be read off its pictures.
  const files = [...fixtures(), ...corpusFiles('seeds', 'rendered', 'real')].filter(
    (path) => !/^ocr/u.test(basename(path)),
  );
  test.each(files.map((path) => [basename(path), path]))(
    '%s',
    async (_, path) => {
      const { plan, text } = await convert(readFileSync(path), { name: basename(path) });
      expect(problems(plan, text)).toEqual([]);
    },
    180_000,
  );
});

test.skipIf(corpusFiles('seeds').length > 0)(`the real documents (${WITHOUT_CORPUS})`, () => undefined);
