import { fold } from '../document/index.js';
import {
  type Plan,
  type PlanTable,
  SCHEMA_VERSION,
  type Section,
  type Source,
  type Target,
  type Task,
} from '../plan/index.js';
import type { Draft, ItemDraft, SectionDraft, TableDraft } from './draft.js';
import { spansOf } from './spans.js';

/** Turns a finished draft into the plan, every passage into text and spans. */
export function compilePlan(draft: Draft, source: Source, version: string): Plan {
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'kehoach', version },
    source,
    document: draft.heading,
    abbreviations: draft.abbreviations,
    organizations: draft.organizations,
    sections: draft.sections.map(compileSection),
    targets: draft.items.filter((item) => item.type === 'target').map(compileTarget),
    tasks: draft.items.filter((item) => item.type === 'task').map(compileTask),
    results: draft.results.map(({ id, section, sentence, measures }) => ({
      id,
      sectionId: section.id,
      text: fold(sentence.text),
      measures,
      spans: spansOf(sentence),
    })),
    tables: draft.tables.map(compileTable),
    diagnostics: draft.diagnostics.map(({ code, severity, message, passages }) => ({
      code,
      severity,
      message,
      spans: passages.flatMap(spansOf),
    })),
  };
}

function compileSection({ id, parent, marker, title, role }: SectionDraft): Section {
  const text = fold(title.text);
  return {
    id,
    parentId: parent?.id ?? null,
    marker,
    title: text === '' ? null : text,
    role,
    spans: spansOf(title),
  };
}

function compileTarget(item: ItemDraft): Target {
  return { ...common(item), valueText: item.valueText };
}

function compileTask(item: ItemDraft): Task {
  const { origin, objective, activity, outputs, note } = item;
  return { ...common(item), origin, objective, activity, outputs, note };
}

/** What targets and tasks share. */
function common(item: ItemDraft): Omit<Target, 'valueText'> {
  return {
    id: item.id,
    sectionId: item.section.id,
    parentId: item.parent?.id ?? null,
    marker: item.marker,
    number: item.number,
    group: item.group,
    text: fold(item.statement.text),
    measures: item.measures,
    deadline: item.deadline,
    lead: item.lead,
    support: item.support,
    spans: spansOf(item.statement),
  };
}

function compileTable({ id, section, caption, columns, rows, declaredCount }: TableDraft): PlanTable {
  const numberColumn = columns.findIndex((column) => column.role === 'number');
  return {
    id,
    sectionId: section?.id ?? null,
    caption,
    columns,
    rows: rows.map((row) => ({
      kind: row.kind,
      cells:
        row.kind === 'row'
          ? row.cells.map((cell) => cell?.passage.text ?? '')
          : columns.map((_, at) =>
              at === row.column
                ? (row.cells[0]?.passage.text ?? '')
                : at === numberColumn
                  ? (row.marker ?? '')
                  : '',
            ),
      spans: row.cells.flatMap((cell) => (cell === null || cell.inherited ? [] : spansOf(cell.passage))),
    })),
    declaredCount,
  };
}
