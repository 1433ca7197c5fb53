/** One row a change, for spreadsheets. */
import { stringify } from 'csv-stringify/sync';
import type { DiffKind } from '../schema.js';
import type { Labels } from './labels.js';
import { aspectSentence, fieldName } from './sentence.js';
import { type Comparison, changedLines, type Line } from './view.js';

/**
 * Comma-separated rows with a byte order mark and CRLF, so that Excel reads the letters; a text that begins like a formula (`-
 * Báo cáo`) is escaped.
 */
export function renderCsv(
  comparison: Comparison,
  labels: Labels,
  only: ReadonlySet<DiffKind> | null,
): string {
  return stringify(changeRows(comparison, labels, only), {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}

/** A heading, then a row a change, both sides beside each other. What has no change of its own, as an added task, has one row. */
export function changeRows(
  comparison: Comparison,
  labels: Labels,
  only: ReadonlySet<DiffKind> | null,
): (string | number)[][] {
  const header = [
    labels.list,
    labels.kind,
    `${labels.item} (${labels.old})`,
    `${labels.item} (${labels.new})`,
    labels.theme,
    labels.field,
    labels.direction,
    labels.old,
    labels.new,
    `${labels.page} (${labels.old})`,
    `${labels.page} (${labels.new})`,
    labels.score,
  ];
  return [header, ...changedLines(comparison, only).flatMap((line) => rowsOf(line, labels))];
}

function rowsOf(line: Line, labels: Labels): (string | number)[][] {
  const row = (field: string, direction: string, old: string, next: string): (string | number)[] => [
    labels.lists[line.list],
    labels.kinds[line.kind],
    line.old?.ids.join(' ') ?? '',
    line.new?.ids.join(' ') ?? '',
    line.theme,
    field,
    direction,
    old,
    next,
    line.old?.pages.join(' ') ?? '',
    line.new?.pages.join(' ') ?? '',
    line.score ?? '',
  ];
  const told = line.aspects.map((aspect) => aspectSentence(aspect, labels));
  const words = line.words === null && line.changes.length > 0;
  return [
    ...(words
      ? []
      : [
          row(
            labels.fields.text,
            [labels.kinds[line.kind], ...told].join('; '),
            line.old?.text ?? '',
            line.new?.text ?? '',
          ),
        ]),
    ...line.facts.map(({ field, text }) =>
      row(
        labels.fields[field],
        labels.kinds[line.kind],
        line.old === null ? '' : text,
        line.new === null ? '' : text,
      ),
    ),
    ...line.changes.map((change) =>
      row(
        fieldName(change, labels),
        labels.directions[change.direction],
        change.old?.text ?? '',
        change.new?.text ?? '',
      ),
    ),
  ];
}
