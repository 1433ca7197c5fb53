/** The renderings of a comparison, one file each. */
import { loadPart } from '../../parts.js';
import type { DiffKind } from '../schema.js';
import type { PlanSeries } from '../series.js';
import { changeRows, renderCsv } from './csv.js';
import { renderHtml } from './html/index.js';
import { renderJson } from './json.js';
import { LABELS } from './labels.js';
import { renderMarkdown } from './markdown.js';
import { renderSeriesPage } from './seriesPage.js';
import { renderTerminal } from './terminal.js';
import type { Comparison } from './view.js';

export type { Comparison } from './view.js';

export type DiffFormat = 'terminal' | 'json' | 'markdown' | 'html' | 'csv';

export interface RenderOptions {
  language: 'en' | 'vi';
  /** Kinds to show; null for all that is not unchanged (the page keeps that too, behind its filter). JSON is always whole. */
  only: ReadonlySet<DiffKind> | null;
  /** For the terminal. */
  color: boolean;
}

/** Writes a comparison in one of the formats. */
export function renderDiff(comparison: Comparison, format: DiffFormat, options: RenderOptions): string {
  const labels = LABELS[options.language];
  switch (format) {
    case 'json':
      return renderJson(comparison.diff);
    case 'markdown':
      return renderMarkdown(comparison, labels, options.only);
    case 'html':
      return renderHtml(comparison, labels, options.only);
    case 'csv':
      return renderCsv(comparison, labels, options.only);
    case 'terminal':
      return renderTerminal(comparison, labels, options);
  }
}

/** A comparison as rows of cells for a spreadsheet: its title, and the rows with their heading first. */
export function renderRows(
  comparison: Comparison,
  { language, only }: Pick<RenderOptions, 'language' | 'only'>,
): { title: string; rows: (string | number)[][] } {
  const labels = LABELS[language];
  return { title: labels.sheet, rows: changeRows(comparison, labels, only) };
}

/** A comparison as a Word file: the new plan's text with tracked changes against the old one's. */
export async function renderTracked(
  comparison: Comparison,
  { language }: Pick<RenderOptions, 'language'>,
): Promise<Uint8Array> {
  const { renderDocx } = await loadPart('word', () => import('./docx.js'));
  return renderDocx(comparison, LABELS[language]);
}

/** A series as one page with a line chart a target. */
export function seriesPage(series: PlanSeries, { language }: Pick<RenderOptions, 'language'>): string {
  return renderSeriesPage(series, LABELS[language]);
}
