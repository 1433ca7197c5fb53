import { unified } from 'unified';
import { VFile } from 'vfile';
import type { DocumentTree } from '../document/index.js';
import { withMemory } from '../reading/index.js';
import { abbreviations } from './abbreviations.js';
import { act } from './act.js';
import { annexTables } from './annex/index.js';
import { assignees } from './assignees/index.js';
import { checks } from './checks.js';
import { deadlines } from './deadlines.js';
import { doubts } from './doubts.js';
import type { Draft } from './draft.js';
import { labels } from './labels.js';
import { letterhead } from './letterhead/index.js';
import { measures } from './measures.js';
import { organizations } from './organizations.js';
import { outline } from './outline/index.js';
import { draftOf } from './pass.js';
import { rebuilt } from './rebuilt.js';
import { references } from './references.js';
import { results } from './results.js';
import { roles } from './roles/index.js';
import { sameDuty } from './sameDuty.js';
import { statements } from './statements/index.js';
import { unreadable } from './unreadable.js';

export { type Accounting, accountFor } from './account/index.js';
export { lossesOf } from './account/report.js';
export { asidesOf } from './asides.js';
export { compilePlan } from './compile.js';
export type { Draft, ItemDraft, SectionDraft } from './draft.js';
export { definePass, diagnose, type Pass } from './pass.js';

/** The passes, in the order they run. */
export const PASSES = [
  unreadable,
  letterhead,
  outline,
  act,
  roles,
  statements,
  annexTables,
  abbreviations,
  references,
  measures,
  deadlines,
  assignees,
  labels,
  rebuilt,
  doubts,
  organizations,
  sameDuty,
  results,
  checks,
] as const;

/**
 * The extractor: a unified processor over the passes. Calling it gives a copy that takes more passes: `extractor().use(myPass)`.
 */
export const extractor = unified()
  .use({ plugins: [...PASSES] })
  .freeze();

/** Runs the passes over a document. */
export function extract(tree: DocumentTree, processor: Pick<typeof extractor, 'runSync'> = extractor): Draft {
  const file = new VFile();
  withMemory(() => processor.runSync(tree, file));
  return draftOf(file, tree);
}
