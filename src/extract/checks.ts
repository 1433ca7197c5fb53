import { type DocumentTree, type Passage, passageOf } from '../document/index.js';
import type { SectionDraft } from './draft.js';
import { diagnose, step } from './pass.js';
import type { Begun, Draft, Tabled } from './stages.js';

/** What stands last: checks over the whole, so that nothing is dropped silently. */
export const checks = step('checks', (draft: Draft, tree) => {
  passOnNotes(draft, tree);
  checkCounts(draft);
  checkRowsBelow(draft);
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
function passOnNotes(draft: Begun, tree: DocumentTree): void {
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

function checkCounts(draft: Tabled): void {
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

/** A row's number and how its text begins: `12 Nâng cấp đường`, `12. Nâng cấp đường`. */
const NUMBERED = /^(\d{1,3})[.)]? +\p{Lu}/u;

/** `12 Nâng cấp đường …` below a table whose last row is 11: rows that were read as text, whose work would be missed in silence. */
function checkRowsBelow(draft: Tabled): void {
  const numbered = new Map<SectionDraft | null, Map<number, Passage>>();
  for (const { section, marker, statement } of draft.statements) {
    const number = NUMBERED.exec(`${marker ?? ''} ${statement.text}`.trim())?.[1];
    if (number === undefined) continue;
    const lines = numbered.get(section) ?? new Map<number, Passage>();
    numbered.set(section, lines.set(Number(number), statement));
  }
  for (const { columns, rows, section } of draft.tables) {
    const column = columns.findIndex(({ role }) => role === 'number');
    const last = rows.findLast(({ kind }) => kind === 'row')?.cells[column]?.passage.text ?? '';
    const next = /^\d{1,3}$/.test(last) ? numbered.get(section)?.get(Number(last) + 1) : undefined;
    if (next === undefined) continue;
    diagnose(
      draft,
      'table-unresolved',
      'warning',
      `A line goes on with the numbers of the table behind its last row, ${last}, but was read as text with what follows; compare the page.`,
      next,
    );
  }
}
