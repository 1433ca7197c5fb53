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
  const { place, words, values } = shared(item);
  return { ...place, ...words, valueText: item.valueText, ...values };
}

function compileTask(item: ItemDraft): Task {
  const { place, words, values } = shared(item);
  const { id, ...rest } = place;
  const { objective, activity, outputs, note } = item;
  return { id, origin: item.origin, ...rest, objective, ...words, activity, outputs, note, ...values };
}

/** What targets and tasks share, in the contract's order. */
function shared(item: ItemDraft): {
  place: Pick<Target, 'id' | 'sectionId' | 'parentId' | 'marker' | 'number' | 'group'>;
  words: Pick<Target, 'text'>;
  values: Pick<Target, 'measures' | 'deadline' | 'lead' | 'support' | 'spans'>;
} {
  const { id, marker, number, group, measures, deadline, lead, support } = item;
  return {
    place: { id, sectionId: item.section.id, parentId: item.parent?.id ?? null, marker, number, group },
    words: { text: fold(item.statement.text) },
    values: { measures, deadline, lead, support, spans: spansOf(item.statement) },
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
