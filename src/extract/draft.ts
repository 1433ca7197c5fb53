/** What a draft is made of: sections, items, tables, their words still tied to the tree. Which pass has made what: `stages.ts`. */
import type { Passage, Table, TableCell } from '../document/index.js';
import type {
  Assignee,
  ColumnRole,
  Deadline,
  Measure,
  SectionRole,
  Severity,
  TaskOrigin,
  UnreadField,
} from '../plan/index.js';
import type { Remark } from './remarks.js';

/** A section of the outline, what it is for not yet known. */
export interface SectionHead {
  id: string;
  parent: this | null;
  /** As printed, punctuation stripped. */
  marker: string | null;
  title: Passage;
  /** Which of the documents in the file it stands in: 0 for the first, 1 for the plan or regulation that it puts in force. */
  part: number;
}

/** A section with what it is for. */
export interface SectionDraft extends SectionHead {
  role: SectionRole;
  /** True where the title itself names the role, false where it is the parent's. */
  roleStated: boolean;
}

/** A cell of an annex row, with how it came to this row. */
export interface CellDraft {
  passage: Passage;
  /** Offsets into `passage.text` where a line or paragraph ended inside the cell. */
  breaks: number[];
  /** True where the words are printed in a cell merged over several rows and filled down into this one. */
  inherited: boolean;
  /** The column's title as printed. */
  header: string;
  /** The titles that `header` is made of, from the top. */
  titles: readonly Passage[];
  /** The node the words are printed in. */
  node: TableCell;
}

/** The words of a target or a task, and where they stand; no value of it is read yet. */
export interface ItemWords {
  type: 'target' | 'task';
  id: string;
  /** Tasks only; targets are `body` or `annex`. */
  origin: TaskOrigin;
  section: SectionDraft;
  parent: this | null;
  marker: string | null;
  number: string | null;
  /** Title of the group row or section it stands under. */
  group: Passage | null;
  statement: Passage;
  /** True for a paragraph that closes a list and speaks to all of it, not to its last point. */
  closes: boolean;
  /** A lead-in that only states a time and governs this item: `Đến năm 2025:`. */
  timeLeadIn: Passage | null;
  /** The words above the list that say whom its points are for, where they are no item: `Sở Du lịch đề nghị UBND các xã thực hiện:`. */
  orderedBy: Passage | null;
  /** A statement ending in a colon above this item, nearest first, for what is inherited from it. */
  leadIns: Passage[];
  /** For a row: its cells by the role of their column; several columns may share a role. Empty for body items. */
  cells: Partial<Record<ColumnRole, CellDraft[]>>;
  /** True where the row has sub-rows of its own. */
  hasSubRows: boolean;
  objective: Remark | null;
  activity: Remark | null;
  outputs: Passage[];
  note: Remark | null;
  /** Cells of the row whose columns are no field of their own. */
  extra: CellDraft[];
  /** Words that stand where a value should and that no rule reads. */
  unread: UnreadDraft[];
  valueText: string | null;
}

/** An item and what it measures. */
export interface MeasuredItem extends ItemWords {
  measures: Measure[];
}

/** An item and when it is due. */
export interface DatedItem extends MeasuredItem {
  deadline: Deadline | null;
}

/** An item and whose it is. */
export interface AssignedItem extends DatedItem {
  lead: Assignee[];
  support: Assignee[];
  monitor: Assignee[];
}

/** A target or a task with all that is read of it. */
export interface ItemDraft extends AssignedItem {
  /** The item that states the same duty elsewhere. */
  sameAs: this | null;
}

/** Words for a value that no rule reads. */
export interface UnreadDraft {
  field: UnreadField;
  words: Passage;
}

/** A statement that is neither target nor task nor result: a requirement, a ground, a place and time of a meeting. */
export interface StatementDraft<Item extends ItemWords> {
  section: SectionDraft | null;
  parent: Item | null;
  marker: string | null;
  role: SectionRole;
  statement: Passage;
}

/** What an item says beside its statement, where it says nothing. */
export function nothingSaid(): Pick<
  ItemWords,
  'objective' | 'activity' | 'outputs' | 'note' | 'extra' | 'unread' | 'valueText'
> {
  return {
    objective: null,
    activity: null,
    outputs: [],
    note: null,
    extra: [],
    unread: [],
    valueText: null,
  };
}

/** A statement in a section with role `results`: a paragraph or a bullet of a report. */
export interface ReportStatement {
  section: SectionDraft;
  statement: Passage;
}

export interface ResultDraft {
  id: string;
  section: SectionDraft;
  sentence: Passage;
  measures: Measure[];
}

export interface TableDraft {
  id: string;
  section: SectionDraft | null;
  caption: string | null;
  columns: { header: string; titles: readonly Passage[]; role: ColumnRole }[];
  rows: {
    kind: 'group' | 'row';
    /** A group row's marker. */
    marker: string | null;
    /** One entry a column, null where nothing is printed or filled down. */
    cells: (CellDraft | null)[];
  }[];
  declaredCount: number | null;
  /** Numbered rows, group rows and sub-rows not counted. */
  rowCount: number;
  node: Table;
}

export interface DiagnosticDraft {
  code: string;
  severity: Severity;
  message: string;
  passages: Passage[];
}

/** What became of a text node, for the accounting: nothing may be dropped silently. */
export type Use = 'letterhead' | 'title' | 'item' | 'cell' | 'footnote' | 'diagnostic';

/** A line of labels (`- Cơ quan chủ trì: Sở Y tế`) and the tasks it belongs to. */
export interface LabelLine<Item extends ItemWords> {
  passage: Passage;
  items: Item[];
  /** True where it speaks of a whole list of tasks, false where of the one task above it. */
  shared: boolean;
}
