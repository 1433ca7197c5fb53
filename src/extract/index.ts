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
import { labels } from './labels.js';
import { letterhead } from './letterhead/index.js';
import { measures } from './measures.js';
import { organizations } from './organizations.js';
import { outline } from './outline/index.js';
import { draftOf, line, whole } from './pass.js';
import { rebuilt } from './rebuilt.js';
import { references } from './references.js';
import { results } from './results.js';
import { roles } from './roles/index.js';
import { sameDuty } from './sameDuty.js';
import type { Draft } from './stages.js';
import { statements } from './statements/index.js';
import { unreadable } from './unreadable.js';

export { type Accounting, accountFor } from './account/index.js';
export { lossesOf } from './account/report.js';
export { asidesOf } from './asides.js';
export { compilePlan } from './compile.js';
export type { ItemDraft, SectionDraft } from './draft.js';
export { definePass, diagnose, type Pass } from './pass.js';
export type { Draft } from './stages.js';

/** The passes, in the order they run: each finds made what it reads, or this does not compile. */
export const PASSES = whole(
  line()
    .next(unreadable)
    .next(letterhead)
    .next(outline)
    .next(act)
    .next(roles)
    .next(statements)
    .next(annexTables)
    .next(abbreviations)
    .next(references)
    .next(measures)
    .next(deadlines)
    .next(assignees)
    .next(labels)
    .next(rebuilt)
    .next(doubts)
    .next(organizations)
    .next(sameDuty)
    .next(results)
    .next(checks),
);

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
