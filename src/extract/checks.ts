import { type DocumentTree, passageOf } from '../document/index.js';
import type { Draft } from './draft.js';
import { definePass, diagnose } from './pass.js';

/** What stands last: checks over the whole, so that nothing is dropped silently. */
export const checks = definePass('checks', (draft, tree) => {
  passOnNotes(draft, tree);
  checkCounts(draft);
  if (draft.items.length === 0 && draft.results.length === 0) {
    diagnose(
      draft,
      'no-plan-content',
      'warning',
      'No targets, tasks or results were found; the document may be no plan.',
    );
  }
});

/** What the reader of the format noticed. */
function passOnNotes(draft: Draft, tree: DocumentTree): void {
  for (const note of tree.notes) {
    diagnose(
      draft,
      note.code,
      note.severity,
      note.message,
      ...(note.node === undefined ? [] : [passageOf(note.node)]),
    );
  }
}

function checkCounts(draft: Draft): void {
  for (const table of draft.tables) {
    if (table.declaredCount === null || table.declaredCount === table.rowCount) continue;
    diagnose(
      draft,
      'declared-count-mismatch',
      'warning',
      `The document says that this table has ${table.declaredCount} rows; ${table.rowCount} were read.`,
    );
  }
}
