/** What a format is to the rest of the program. */
import type { Language, Plan } from '../plan/index.js';

/** Plans one after another; a stream of them is never gathered. */
export type PlanSource = Iterable<Plan> | AsyncIterable<Plan>;

/** What an export can be for: to be filled in, or to be imported by a program for tasks. */
export const PURPOSES = ['tracking', 'planner', 'project', 'jira', 'trello'] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface ExportOptions {
  /** Language of headings and coded values, `vi` unless told. */
  language?: Language;
  /** CSV: what stands between cells, a comma unless told; Excel in Vietnamese expects `;`. */
  separator?: ',' | ';' | '\t';
  /**
   * What the export is for: `tracking` makes the workbook of `xlsx` one that people fill in; `planner`, `project`, `jira`, `trello` give
   * `csv` the columns that Microsoft Planner, Microsoft Project, Jira and Trello know.
   */
  purpose?: Purpose;
  /** Calendars: days before the day itself on which a calendar reminds; not at all unless told. */
  alarmDays?: number;
  /** CSV: the one sheet to write, as a file. */
  sheet?: string;
  /** Label Studio: the canonical text of a plan's document, which spans point into; undefined where it is not known. */
  textOf?: (plan: Plan) => string | undefined;
}

/** What was written. */
export interface Written {
  files: string[];
  plans: number;
  /** Rows, lines, events or pages. */
  rows: number;
}

/** Writes plans in one format. */
export type Exporter = (plans: PlanSource, output: string, options: ExportOptions) => Promise<Written>;

/** A format, its name aside. */
export interface Format {
  /** Ending of a file's name, without the dot. */
  extension: string;
  /** One file of all plans, a folder with a file a table, or a folder with a file a plan. */
  shape: 'file' | 'tables' | 'pages';
  /** Loads the writer; its libraries are read only now. */
  load: () => Promise<Exporter>;
}
