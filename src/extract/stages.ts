/**
 * The draft by its stages: what is made of the plan once which passes have run. A pass names the stage that it works on, so that it can read
 * nothing that is made behind it; `index.ts` has them in an order in which each finds what it reads, or does not compile.
 */
import type { Block, TextNode } from '../document/index.js';
import type { Abbreviation, Heading, Organization } from '../plan/index.js';
import type {
  AssignedItem,
  DatedItem,
  DiagnosticDraft,
  ItemDraft,
  ItemWords,
  LabelLine,
  MeasuredItem,
  ReportStatement,
  ResultDraft,
  SectionDraft,
  SectionHead,
  StatementDraft,
  TableDraft,
  Use,
} from './draft.js';
import type { OutlineNode, SectionNode } from './outline/tree.js';

/** Before any pass. */
export interface Begun {
  /** Blocks of the body, in reading order; the letterhead, signature and recipients are taken out of it. */
  body: Block[];
  diagnostics: DiagnosticDraft[];
  uses: Map<TextNode, Use>;
}

/** The letterhead is read: who issued what, when. */
export interface Headed extends Begun {
  heading: Omit<Heading, 'articles' | 'references'>;
  /** First blocks of the documents that follow the first in one file; outlines begin anew there. */
  partStarts: Set<Block>;
}

/** The body is nested. */
export interface Outlined extends Headed {
  heading: Omit<Heading, 'references'>;
  /** The body nested by its markers. */
  outline: OutlineNode[];
  sections: SectionHead[];
  /** Words that are no item. */
  statements: StatementDraft<ItemWords>[];
}

/** It is known whether the text gives work at all. */
export interface Weighed extends Outlined {
  /** Whether the text shows itself an act that gives work; where not, whether it plainly tells of others. */
  act: { isAct: boolean; tells: boolean };
}

/** Every section has what it is for. */
export interface Purposed extends Weighed {
  outline: SectionNode[];
  sections: SectionDraft[];
}

/** The lists that name items; what an item has grows with the stages. */
export interface Lists<Item extends ItemWords> {
  items: Item[];
  labelLines: LabelLine<Item>[];
  statements: StatementDraft<Item>[];
}

/** The statements of the body are items. */
export interface Itemised extends Purposed, Lists<ItemWords> {
  statements: StatementDraft<ItemWords>[];
  reportStatements: ReportStatement[];
}

/** The rows of the tables are items too: no further one is made. */
export interface Tabled extends Itemised {
  tables: TableDraft[];
}

/** The document's short forms are known. */
export interface Abbreviated extends Tabled {
  abbreviations: Abbreviation[];
}

/** The documents it cites are listed. */
export interface Cited<Item extends ItemWords = ItemWords> extends Abbreviated {
  heading: Heading;
  items: Item[];
  labelLines: LabelLine<Item>[];
  statements: StatementDraft<Item>[];
}

/** Every item has what it measures. */
export type Measured = Cited<MeasuredItem>;

/** Every item has when it is due. */
export type Dated = Cited<DatedItem>;

/** Every item has whose it is. */
export type Assigned = Cited<AssignedItem>;

/** The agencies that items name are listed once. */
export interface Registered<Item extends AssignedItem = AssignedItem> extends Cited<Item> {
  organizations: Organization[];
}

/** Items that state one duty know each other. */
export type Tied = Registered<ItemDraft>;

/** All is read: what a pass of one's own finds, and what the plan is made of. */
export interface Draft extends Tied {
  results: ResultDraft[];
}
