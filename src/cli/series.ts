import Table from 'cli-table3';
import { stringify } from 'csv-stringify/sync';
import type { DiffFormat, Life, PlanSeries } from '../diff/index.js';

/** Width of the words in the table. */
const WORDS = 60;

/** A series as a table: a row a life, a column a plan. JSON and CSV hold it whole; other formats are a table in text. */
export function renderSeries(series: PlanSeries, format: DiffFormat): string {
  if (format === 'json') return `${JSON.stringify(series, null, 2)}\n`;
  const header = ['', ...series.plans.map(({ name, period }) => `${period?.from ?? name}`)];
  const rows = [...series.targets, ...series.tasks].map(rowOf);
  if (format === 'csv')
    return stringify([header, ...rows], { bom: true, record_delimiter: 'windows', escape_formulas: true });
  const table = new Table({ head: header, style: { head: [], border: [] } });
  for (const [text = '', ...cells] of rows)
    table.push([text.length > WORDS ? `${text.slice(0, WORDS - 1)}…` : text, ...cells]);
  return `${table.toString()}\n`;
}

/** The words, then for every plan the ids and how they came about. */
function rowOf({ text, ids, kinds }: Life): string[] {
  return [
    text,
    ...ids.map((own, index) => {
      const kind = index === 0 ? null : kinds[index - 1];
      return [own.join(' '), kind ?? ''].filter(Boolean).join('\n');
    }),
  ];
}
