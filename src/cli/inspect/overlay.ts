import { readFile } from 'node:fs/promises';
import type { Conversion } from '../../convert.js';
import { KehoachError } from '../../errors.js';
import { writeWhole } from '../../files/index.js';
import { engineNamed } from '../../ingest/pdf/engine/index.js';
import type { PdfEngineName } from '../../ingest/pdf/engine/options.js';
import { type OverlayMark, overlayOf } from '../../ingest/pdf/overlay.js';
import type { Span } from '../../plan/index.js';

/** Colours of what the plan made of the words. */
const COLOURS = { section: '#8c564b', target: '#e377c2', task: '#17becf', statement: '#7f7f7f' } as const;

/**
 * Writes the picture of a page with what was seen on it (lines, cells, blocks) and what the plan made of it (sections with their roles,
 * targets, tasks, statements by their ids).
 *
 * @param file - path of a PDF
 * @param page - 1-based page number
 * @param target - path of the SVG
 * @param pdfEngine - what reads its pages
 * @throws KehoachError where the document has no such page
 */
export async function writeOverlay(
  { plan }: Conversion,
  file: string,
  page: number,
  target: string,
  pdfEngine: PdfEngineName,
): Promise<void> {
  if (plan.source.format !== 'pdf') throw new KehoachError('usage', 'Only a PDF has pages to draw over.');
  const svg = await overlayOf(await readFile(file), page, marksOn(plan, page), engineNamed(pdfEngine));
  if (svg === null) throw new KehoachError('usage', `The document has no page ${page}.`);
  await writeWhole(target, svg);
}

function marksOn(plan: Conversion['plan'], page: number): OverlayMark[] {
  const marks = (kind: keyof typeof COLOURS, label: string, spans: readonly Span[]): OverlayMark[] =>
    spans.flatMap(({ page: on, bbox }) =>
      on === page && bbox !== null ? [{ bbox, label, colour: COLOURS[kind] }] : [],
    );
  return [
    ...plan.sections.flatMap(({ id, role, spans }) => marks('section', `${id} ${role}`, spans)),
    ...plan.targets.flatMap(({ id, spans }) => marks('target', id, spans)),
    ...plan.tasks.flatMap(({ id, spans }) => marks('task', id, spans)),
    ...plan.statements.flatMap(({ id, spans }) => marks('statement', id, spans)),
  ];
}
