import type { Glyph, PageContent } from '../engine/types.js';
import { partAtBars } from './bars.js';
import { connectedEdges } from './crossings.js';
import { edgesOf } from './edges.js';
import { type Filled, fillGrids } from './fill.js';
import { gridOf } from './grids.js';
import type { Grid } from './types.js';

export type { Edge, Grid, GridCell, PageTable } from './types.js';

/**
 * The tables a page's rulings draw, as pdfplumber finds them: strokes and thin rectangles → snapped and merged edges →
 * groups that touch → grids of cells → glyphs put into the cells.
 */
export function ruledTables(page: PageContent, glyphs: readonly Glyph[]): Filled {
  const parted = partAtBars(gridsOf(page), glyphs);
  return fillGrids(parted.grids, parted.glyphs, page.number);
}

/** The grids alone, for the picture of what was seen. */
export function gridsOf(page: Pick<PageContent, 'strokes' | 'fills'>): Grid[] {
  return connectedEdges(edgesOf(page.strokes, page.fills)).flatMap((group) => gridOf(group) ?? []);
}
