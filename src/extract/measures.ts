/** The pass that reads the measures of targets and tasks. */

import { type Passage, slicePassage } from '../document/index.js';
import type { ColumnRole, Measure } from '../plan/index.js';
import {
  type MeasureOptions,
  type MeasureReading,
  readMeasuredText,
  unitInTitle,
} from '../vietnamese/measures/index.js';
import { readNumeral } from '../vietnamese/numerals.js';
import { namesPartOfYear } from '../vietnamese/time/index.js';
import { firstYearOf } from './deadlines/period.js';
import type { CellDraft, ItemWords, SectionDraft } from './draft.js';
import { diagnose, give, step } from './pass.js';
import { spansWithin } from './spans.js';
import type { Cited, Headed } from './stages.js';

/** Columns whose numbers are never measures. */
const UNMEASURED: ReadonlySet<ColumnRole> = new Set([
  'number',
  'lead',
  'support',
  'monitor',
  'deadline',
  'unit',
]);

/** Reads the measures of every item: of a body item from its statement, of a table's row from its cells. */
export const measures = step('measures', (draft: Cited) =>
  give(draft, (item) => {
    const rows = Object.keys(item.cells).length > 0;
    return { measures: rows ? measuresOfRow(draft, item) : measuresOfStatement(draft, item) };
  }),
);

/**
 * Reads a passage and notes the numbers that could not be trusted, in the diagnostics and among the unread words of the item that holds
 * them. Shared by the passes `measures` and `results`.
 */
export function measuresOf(
  draft: Headed,
  passage: Passage,
  section: SectionDraft,
  options: MeasureOptions = {},
  item: Pick<ItemWords, 'unread'> | null = null,
): Measure[] {
  const since = firstYearOf(draft, section);
  const { readings, unread } = readMeasuredText(passage.text, {
    ...options,
    ...(since === undefined ? {} : { since }),
  });
  for (const { start, end } of unread) {
    const words = slicePassage(passage, start, end);
    const message = `"${words.text}" can be read in two ways; no measure was taken.`;
    diagnose(draft, 'measure-unread', 'warning', message, passage);
    item?.unread.push({ field: 'measures', words });
  }
  return readings.map((reading) => toMeasure(passage, reading));
}

function toMeasure(passage: Passage, { start, end, rules: _rules, ...values }: MeasureReading): Measure {
  return { ...values, spans: spansWithin(passage, start, end) };
}

/** A lead-in ending in a colon governs: `Đạt tỷ lệ tối thiểu:` above `- Cấp tỉnh 95%`. Its last clause is enough. */
function measuresOfStatement(draft: Headed, item: ItemWords): Measure[] {
  const above = item.leadIns[0]?.text ?? '';
  const clause = above.endsWith(':') ? above.split(/[,;.]/u).at(-1)?.trim() : undefined;
  const leadIn = clause === ':' ? undefined : clause;
  return measuresOf(draft, item.statement, item.section, leadIn === undefined ? {} : { leadIn }, item);
}

/**
 * A row's measures stand in any of its cells; a parent's cells are its sub-rows' as well and are read there. In a table of
 * indicators only the value is measured.
 */
function measuresOfRow(draft: Headed, item: ItemWords): Measure[] {
  if (item.hasSubRows) return [];
  const indicator = item.cells.indicator?.[0];
  const values = item.cells.value ?? [];
  if (indicator !== undefined && values.length > 0) {
    return values.flatMap((value) => measuresOfValue(draft, item, indicator, value));
  }
  return measuredCells(item).flatMap((cell) => {
    const unit = unitInTitle(cell.header);
    return measuresOf(draft, cell.passage, item.section, unit === null ? {} : { unit }, item);
  });
}

/** The cells to read, from left to right, words printed twice in a row once. */
function measuredCells(item: ItemWords): CellDraft[] {
  const seen = new Set<string>();
  return Object.entries(item.cells)
    .filter(([role]) => !UNMEASURED.has(role as ColumnRole))
    .flatMap(([, cells]) => cells)
    .sort((a, b) => a.node.column - b.node.column)
    .filter(({ passage }) => {
      const fresh = !seen.has(passage.text);
      seen.add(passage.text);
      return fresh;
    });
}

/** An indicator's value: its unit from the unit column, the value itself or a title; its time from the column's year. */
function measuresOfValue(draft: Headed, item: ItemWords, indicator: CellDraft, value: CellDraft): Measure[] {
  const column = item.cells.unit?.[0]?.passage.text;
  const unit =
    column !== undefined && column !== ''
      ? column
      : (unitInTitle(indicator.passage.text) ?? unitInTitle(value.header) ?? unitInTitle(indicator.header));
  const several = (item.cells.value ?? []).length > 1;
  // «Năm 2026 - 6 tháng đầu năm»: a part of the year is not the year.
  const whole = several && !namesPartOfYear(value.header);
  const year = whole ? (/(?:19|20)\d{2}/u.exec(value.header)?.[0] ?? null) : null;
  const found = measuresOf(draft, value.passage, item.section, unit === null ? {} : { unit }, item);
  if (found.length === 0 && unit === null && readNumeral(value.passage.text) !== null) {
    const message = `No unit is stated for "${value.passage.text}"; no measure was taken.`;
    diagnose(draft, 'measure-unread', 'warning', message, value.passage);
    item.unread.push({ field: 'measures', words: value.passage });
  }
  return found.map((measure) => ({
    ...measure,
    subject: measure.subject ?? indicator.passage.text,
    at: measure.at ?? year,
  }));
}
