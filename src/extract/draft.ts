/** What the passes of the extractor write on: the plan in the making, its words still tied to the tree. */
import type { Block, DocumentTree, Passage, Table, TableCell, TextNode } from '../document/index.js';
import type {
  Abbreviation,
  Assignee,
  ColumnRole,
  Deadline,
  Heading,
  Measure,
  Organization,
  SectionRole,
  Severity,
  TaskOrigin,
  UnreadField,
} from '../plan/index.js';

import type { OutlineNode } from './outline/tree.js';
import type { Remark } from './remarks.js';

/** A section of the outline. */
export interface SectionDraft {
  id: string;
  parent: SectionDraft | null;
  /** As printed, punctuation stripped. */
  marker: string | null;
  title: Passage;
  role: SectionRole;
  /** True where the title itself names the role, false where it is the parent's. */
  roleStated: boolean;
  /** Which of the documents in the file it stands in: 0 for the first, 1 for the plan or regulation that it puts in force. */
  part: number;
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

/** A target or a task in the making. */
export interface ItemDraft {
  type: 'target' | 'task';
  id: string;
  /** Tasks only; targets are `body` or `annex`. */
  origin: TaskOrigin;
  section: SectionDraft;
  parent: ItemDraft | null;
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
  /** The item that states the same duty elsewhere. */
  sameAs: ItemDraft | null;
  valueText: string | null;
  measures: Measure[];
  deadline: Deadline | null;
  lead: Assignee[];
  support: Assignee[];
  monitor: Assignee[];
}

/** Words for a value that no rule reads. */
export interface UnreadDraft {
  field: UnreadField;
  words: Passage;
}

/** A statement that is neither target nor task nor result: a requirement, a ground, a place and time of a meeting. */
export interface StatementDraft {
  section: SectionDraft | null;
  parent: ItemDraft | null;
  marker: string | null;
  role: SectionRole;
  statement: Passage;
}

type ReadLater =
  | ('objective' | 'activity' | 'outputs' | 'note' | 'valueText' | 'extra' | 'unread' | 'sameAs')
  | ('measures' | 'deadline' | 'lead' | 'support' | 'monitor');

/** What an item says beside its statement, before any of it is read. */
export function nothingRead(): Pick<ItemDraft, ReadLater> {
  return {
    objective: null,
    activity: null,
    outputs: [],
    note: null,
    extra: [],
    unread: [],
    sameAs: null,
    valueText: null,
    measures: [],
    deadline: null,
    lead: [],
    support: [],
    monitor: [],
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
export interface LabelLine {
  passage: Passage;
  items: ItemDraft[];
  /** True where it speaks of a whole list of tasks, false where of the one task above it. */
  shared: boolean;
}

export interface Draft {
  heading: Heading;
  /** Blocks of the body, in reading order, left after the letterhead, signature and recipients were taken out. */
  body: Block[];
  /** First blocks of the documents that follow the first in one file; outlines begin anew there. */
  partStarts: Set<Block>;
  /** Whether the text shows itself an act that gives work; where not, whether it plainly tells of others. */
  act: { isAct: boolean; tells: boolean };
  /** The body nested by its markers. */
  outline: OutlineNode[];
  sections: SectionDraft[];
  items: ItemDraft[];
  labelLines: LabelLine[];
  reportStatements: ReportStatement[];
  results: ResultDraft[];
  statements: StatementDraft[];
  tables: TableDraft[];
  abbreviations: Abbreviation[];
  organizations: Organization[];
  diagnostics: DiagnosticDraft[];
  uses: Map<TextNode, Use>;
}

/** A draft with nothing read yet. */
export function emptyDraft(tree: DocumentTree): Draft {
  return {
    heading: {
      key: '',
      kind: 'other',
      kindLabel: null,
      number: null,
      symbol: null,
      issuer: null,
      place: null,
      issuedOn: null,
      title: null,
      promulgates: null,
      period: null,
      signatory: null,
      recipients: [],
      articles: [],
      references: [],
    },
    body: [...tree.children],
    partStarts: new Set(),
    act: { isAct: true, tells: false },
    outline: [],
    sections: [],
    items: [],
    labelLines: [],
    reportStatements: [],
    results: [],
    statements: [],
    tables: [],
    abbreviations: [],
    organizations: [],
    diagnostics: [],
    uses: new Map(),
  };
}
