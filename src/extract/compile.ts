import { fold } from '../document/index.js';
import {
  createIdRegister,
  type Plan,
  SCHEMA_VERSION,
  type Section,
  type Source,
  type Target,
  type Task,
} from '../plan/index.js';
import { compileTable } from './compileTable.js';
import type { ItemDraft, SectionDraft } from './draft.js';
import { documentKey } from './keys/document.js';
import { foldsForKeys } from './keys/folded.js';
import { createKeyMaker, type Keyed } from './keys/items.js';
import { spansOf, spansOfAll } from './spans.js';
import type { Draft } from './stages.js';

type KeyOf = (item: Keyed) => string;

/** Turns a finished draft into the plan, every passage into text and spans. */
export function compilePlan(draft: Draft, source: Source, version: string): Plan {
  const foldForKey = foldsForKeys(draft.abbreviations);
  const keyOf = createKeyMaker(foldForKey);
  return {
    schemaVersion: SCHEMA_VERSION,
    generator: { name: 'kehoach', version },
    source,
    document: { ...draft.heading, key: documentKey(draft.heading, foldForKey) },
    abbreviations: draft.abbreviations,
    organizations: draft.organizations,
    sections: draft.sections.map(compileSection),
    targets: draft.items.filter((item) => item.type === 'target').map((item) => compileTarget(item, keyOf)),
    tasks: draft.items.filter((item) => item.type === 'task').map((item) => compileTask(item, keyOf)),
    results: draft.results.map(({ id, section, sentence, measures }) => ({
      id,
      key: keyOf({ kind: 'result', text: sentence.text, group: section.title.text }),
      sectionId: section.id,
      text: fold(sentence.text),
      measures,
      spans: spansOf(sentence),
    })),
    statements: compileStatements(draft, keyOf),
    tables: draft.tables.map(compileTable),
    diagnostics: draft.diagnostics.map(({ code, severity, message, passages }) => ({
      code,
      severity,
      message,
      spans: spansOfAll(passages),
    })),
    corrections: [],
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

/** Their ids are the section's, `-s` and their place among its statements: `III.2-s1`. */
function compileStatements({ statements }: Draft, keyOf: KeyOf): Plan['statements'] {
  const uniqueId = createIdRegister();
  const counts = new Map<string, number>();
  return statements.map(({ section, parent, marker, role, statement }) => {
    const holder = section?.id ?? '';
    const place = (counts.get(holder) ?? 0) + 1;
    counts.set(holder, place);
    return {
      id: uniqueId(`${holder}-s${place}`),
      key: keyOf({ kind: 'statement', text: statement.text, group: section?.title.text ?? null }),
      sectionId: section?.id ?? null,
      parentId: parent?.id ?? null,
      marker,
      role,
      text: fold(statement.text),
      spans: spansOf(statement),
    };
  });
}

function compileTarget(item: ItemDraft, keyOf: KeyOf): Target {
  const { place, words, values, cells } = shared(item, keyOf);
  return { ...place, ...words, valueText: item.valueText, ...values, ...cells };
}

function compileTask(item: ItemDraft, keyOf: KeyOf): Task {
  const { place, words, values, cells } = shared(item, keyOf);
  const { id, key, sectionId, parentId, ...rest } = place;
  const { objective, activity, outputs, note, sameAs } = item;
  return {
    id,
    key,
    origin: item.origin,
    sectionId,
    parentId,
    sameAs: sameAs?.id ?? null,
    ...rest,
    objective: objective?.text ?? null,
    objectiveSpans: spansOfAll(objective?.words ?? []),
    ...words,
    activity: activity?.text ?? null,
    activitySpans: spansOfAll(activity?.words ?? []),
    outputs: outputs.map(({ text }) => text),
    outputSpans: spansOfAll(outputs),
    note: note?.text ?? null,
    noteSpans: spansOfAll(note?.words ?? []),
    ...values,
    ...cells,
  };
}

/** What targets and tasks share, in the contract's order. */
function shared(
  item: ItemDraft,
  keyOf: KeyOf,
): {
  place: Pick<Target, 'id' | 'key' | 'sectionId' | 'parentId' | 'marker' | 'number' | 'group'>;
  words: Pick<Target, 'text'>;
  values: Pick<Target, 'measures' | 'deadline' | 'lead' | 'support' | 'monitor'>;
  cells: Pick<Target, 'extra' | 'unread' | 'spans'>;
} {
  const { id, type, marker, number, group, measures, deadline, lead, support, monitor, extra, unread } = item;
  return {
    place: {
      id,
      key: keyOf({ kind: type, text: item.statement.text, group: group?.text ?? null }),
      sectionId: item.section.id,
      parentId: item.parent?.id ?? null,
      marker,
      number,
      group: group?.text ?? null,
    },
    words: { text: fold(item.statement.text) },
    values: { measures, deadline, lead, support, monitor },
    cells: {
      extra: extra.map(({ header, passage }) => ({ header, text: passage.text, spans: spansOf(passage) })),
      unread: unread.map(({ field, words }) => ({ field, text: words.text, spans: spansOf(words) })),
      spans: spansOf(item.statement),
    },
  };
}
