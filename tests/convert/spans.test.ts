import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Conversion, convert } from '../../src/convert.js';
import { KehoachError } from '../../src/errors.js';
import { type Plan, planSchema, type Span } from '../../src/plan/index.js';
import { corpusFiles, WITHOUT_CORPUS } from '../support/corpus.js';
import { fixtures } from '../support/fixtures.js';

/** White space is the layout's, and a cell's or line's end stands as tab or newline in the text. */
const fold = (text: string): string => text.replace(/\s+/gu, ' ').trim();

function spelled(text: string, spans: readonly Span[]): string {
  return fold(spans.map(({ start, end }) => text.slice(start, end)).join(''));
}

/** Slices of several lines (a title on two lines) have no space between them in the text itself. */
function sameWords(text: string, spans: readonly Span[], words: string): boolean {
  if (spelled(text, spans) === fold(words)) return true;
  return fold(spans.map(({ start, end }) => text.slice(start, end)).join(' ')) === fold(words);
}

/** Everything in a plan that has spans, with the words they must spell where the contract says so. */
function* spanned(plan: Plan): Generator<{ what: string; words: string | null; spans: Span[] }> {
  for (const { id, title, spans } of plan.sections)
    yield { what: `section ${id}`, words: title ?? '', spans };
  for (const { id, text, spans } of plan.statements) yield { what: id, words: text, spans };
  for (const item of [...plan.targets, ...plan.tasks]) {
    for (const { spans, name } of [...item.lead, ...item.support, ...item.monitor])
      yield { what: `${item.id} ${name}`, words: null, spans };
    for (const { text, spans } of [...item.extra, ...item.unread])
      yield { what: item.id, words: text, spans };
    if (item.deadline !== null)
      yield { what: `${item.id} deadline`, words: null, spans: item.deadline.spans };
  }
  for (const { id, outputs, outputSpans } of plan.tasks)
    yield { what: `${id} outputs`, words: outputs.join(' '), spans: outputSpans };
  for (const { id, text, spans, measures } of [...plan.targets, ...plan.tasks, ...plan.results]) {
    yield { what: id, words: text, spans };
    for (const measure of measures)
      yield { what: `${id} measure`, words: measure.text, spans: measure.spans };
  }
  for (const { id, rows } of plan.tables)
    for (const row of rows) yield { what: `table ${id}`, words: null, spans: row.spans };
  for (const { short, spans } of plan.abbreviations) yield { what: short, words: null, spans };
  for (const { number, spans } of plan.document.references)
    yield { what: String(number), words: null, spans };
  for (const { code, spans } of plan.diagnostics) yield { what: code, words: null, spans };
}

/** Every word is accounted for, or the plan says which are not. */
function expectLossesSaid(plan: Plan, { unclaimed }: Conversion['accounting']): void {
  expect(plan.diagnostics.filter(({ code }) => code === 'text-unclaimed')).toHaveLength(unclaimed.length);
}

function check({ plan, text, accounting }: Conversion): void {
  const problems: string[] = [];
  for (const { what, words, spans } of spanned(plan)) {
    for (const { start, end, page, bbox } of spans) {
      if (start >= end || end > text.length) problems.push(`${what}: ${start}..${end} lies outside`);
      if ((page === null) !== (plan.source.pages === null)) problems.push(`${what}: page ${page}`);
      if (page !== null && (page < 1 || page > (plan.source.pages ?? 0)))
        problems.push(`${what}: page ${page}`);
      if (bbox !== null && !(bbox[0] <= bbox[2] && bbox[1] <= bbox[3])) problems.push(`${what}: box ${bbox}`);
    }
    if (words !== null && !sameWords(text, spans, words))
      problems.push(`${what}: «${spelled(text, spans)}» for «${words}»`);
  }
  for (const { id, rows } of plan.tables) {
    for (const { cells } of rows) {
      for (const cell of cells)
        if (!fold(text).includes(fold(cell)) && !cellWithoutMarks(text, cell))
          problems.push(`${id}: cell «${cell}»`);
    }
  }
  expect(problems).toEqual([]);
  expect(planSchema.safeParse(plan).error?.issues ?? []).toEqual([]);
  expectIds(plan);
  expectLossesSaid(plan, accounting);
  expect(plan.source.textLength).toBe(text.length);
  expect(text).toBe(text.normalize('NFC'));
}

/** The marks of footnotes are no part of a cell. */
function cellWithoutMarks(text: string, cell: string): boolean {
  const bare = (words: string): string => fold(words.replace(/[¹²³⁴⁵⁶⁷⁸⁹⁰]/gu, ''));
  return bare(text).includes(bare(cell));
}

function expectIds(plan: Plan): void {
  const sections = plan.sections.map(({ id }) => id);
  const items = [...plan.targets, ...plan.tasks].map(({ id }) => id);
  const results = plan.results.map(({ id }) => id);
  for (const ids of [sections, items, results]) expect(ids).toEqual([...new Set(ids)]);
  expect(sections).toEqual(
    expect.arrayContaining([...plan.targets, ...plan.tasks, ...plan.results].map((item) => item.sectionId)),
  );
  for (const { parentId } of plan.sections) if (parentId !== null) expect(sections).toContain(parentId);
  for (const { parentId } of [...plan.targets, ...plan.tasks])
    if (parentId !== null) expect(items).toContain(parentId);
  const organizations = new Set(plan.organizations.map(({ id }) => id));
  for (const { lead, support } of [...plan.targets, ...plan.tasks])
    for (const { organizationId } of [...lead, ...support]) expect(organizations).toContain(organizationId);
}

describe('every span spells its words', () => {
  test.each(fixtures().map((path) => [basename(path), path]))('%s', async (_, path) => {
    check(await convert(path));
  });
});

const files = corpusFiles('seeds', 'rendered', 'real');

describe.skipIf(files.length === 0)(`in real documents (${WITHOUT_CORPUS} where so)`, () => {
  // A scan takes a minute or more to be read off its pictures.
  test.each(files.map((path) => [basename(path), path]))('%s', { timeout: 400_000 }, async (_, path) => {
    const conversion = await convert(path).catch((error: unknown) => error);
    if (conversion instanceof Error) expect(conversion).toBeInstanceOf(KehoachError);
    else check(conversion as Conversion);
  });
});
