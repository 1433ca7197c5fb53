import type { ListName } from '../../../diff/lists.js';
import { LABELS } from '../../../diff/render/labels.js';
import type { DiffEntry } from '../../../diff/schema.js';
import { wordFor as codedWord } from '../../../plan/labels.js';
import type { Plan } from '../../../plan/plan.js';
import { documentKind, referenceRole } from '../../../plan/vocabulary.js';
import { useShared } from '../shared.js';
import { type Language, type Words, wordFor } from '../words.js';

/** Words of both plans by their ids. */
export interface Texts {
  old: ReadonlyMap<string, string>;
  next: ReadonlyMap<string, string>;
}

export function textsOf({
  sections,
  targets,
  tasks,
  results,
  statements,
  tables,
  organizations,
}: Plan): Map<string, string> {
  return new Map([
    ...organizations.map(({ id, name }) => [id, name] as const),
    ...tables.map(({ id, caption }) => [id, caption ?? id] as const),
    ...sections.map(({ id, title }) => [id, title ?? id] as const),
    ...[...targets, ...tasks, ...results, ...statements].map(({ id, text }) => [id, text] as const),
  ]);
}

const SHOWN_BY_CHANGES = new Set(['text', 'title', 'caption']);

/** One difference. */
export function Change({ entry, list, texts }: { entry: DiffEntry; list: ListName; texts: Texts }) {
  const { words, language } = useShared();
  const shown = (field: string, text: string): string =>
    field === 'references' ? citedIn(text, words, language) : text;
  const labels = LABELS[language];
  const ids = entry.newIds.length > 0 ? entry.newIds : entry.oldIds;
  const from = entry.newIds.length > 0 ? texts.next : texts.old;
  const isShown = entry.changes.some(({ field }) => SHOWN_BY_CHANGES.has(field));
  const text = isShown ? '' : ids.flatMap((id) => from.get(id) ?? []).join(' · ');
  return (
    <article class={`card change ${entry.kind}`}>
      <header>
        <span class={`badge ${entry.kind}`}>{labels.kinds[entry.kind]}</span>
        <span class="id">
          {list === 'document'
            ? ''
            : [entry.oldIds.join(', '), entry.newIds.join(', ')].filter((ids) => ids !== '').join(' → ')}
        </span>
      </header>
      {text !== '' && <p class="statement">{text}</p>}
      <dl>
        {entry.changes.map(({ field, label, direction, old, new: next, words: runs }, index) => (
          <div class="row" key={index}>
            <dt>
              {label ?? labels.fields[field]} · {labels.directions[direction]}
            </dt>
            <dd>
              {runs !== null ? (
                runs.map(({ op, text }, place) => {
                  const run = shown(field, text);
                  return op === 'removed' ? (
                    <del key={place}>{run}</del>
                  ) : op === 'added' ? (
                    <ins key={place}>{run}</ins>
                  ) : (
                    <span key={place}>{run}</span>
                  );
                })
              ) : (
                <>
                  {old !== null && <del>{shown(field, old.text)}</del>}{' '}
                  {next !== null && <ins>{shown(field, next.text)}</ins>}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

const CODES = new RegExp(
  `(?<![\\p{L}-])(?:${[...documentKind.options, ...referenceRole.options].join('|')})(?![\\p{L}-])`,
  'gu',
);

/** `decision 12/QĐ-UBND, 2024-01-05, legal-basis`, as a comparison names what is cited, in words. */
function citedIn(text: string, words: Words, language: Language): string {
  return text.replace(CODES, (code) => {
    const role = wordFor(words.referenceRoles, code);
    return role === code ? codedWord('kind', code, language) : role;
  });
}
