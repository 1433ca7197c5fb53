import { useEffect, useState } from 'preact/hooks';
import { LIST_NAMES } from '../../diff/lists.js';
import { LABELS } from '../../diff/render/labels.js';
import type { DiffEntry, PlanDiff } from '../../diff/schema.js';
import type { Plan } from '../../plan/plan.js';
import type { DocumentEntry } from '../api.js';
import { diffOf, listDocuments, planOf } from './client.js';
import { failureWords, useShared } from './shared.js';

/** Two plans side by side, whole: what was added, dropped, changed. */
export function Compare() {
  const { words, tell, language } = useShared();
  const [documents, setDocuments] = useState<DocumentEntry[]>([]);
  const [older, setOlder] = useState('');
  const [newer, setNewer] = useState('');
  const [diff, setDiff] = useState<PlanDiff | null>(null);
  const [texts, setTexts] = useState<Texts>({ old: new Map(), next: new Map() });
  useEffect(() => {
    listDocuments({ status: 'ready', limit: '1000' }).then(
      (list) => setDocuments(list.documents),
      (error: unknown) => tell(failureWords(words, error), true),
    );
  }, [words, tell]);
  useEffect(() => {
    setDiff(null);
    if (older === '' || newer === '') return;
    let isOver = false;
    Promise.all([diffOf<PlanDiff>(older, newer), planOf(older), planOf(newer)]).then(
      ([found, old, next]) => {
        if (isOver) return;
        setTexts({ old: textsOf(old), next: textsOf(next) });
        setDiff(found);
      },
      (error: unknown) => tell(failureWords(words, error), true),
    );
    return () => {
      isOver = true;
    };
  }, [older, newer, words, tell]);
  const choice = (label: string, value: string, set: (id: string) => void) => (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">—</option>
        {documents.map(({ id, name, summary }) => (
          <option key={id} value={id}>
            {[summary?.number, summary?.title ?? name].filter(Boolean).join(' · ')}
          </option>
        ))}
      </select>
    </label>
  );
  const labels = LABELS[language];
  const lists = diff === null ? [] : LIST_NAMES.map((list) => [list, toldOnce(diff[list])] as const);
  const relation = diff === null ? null : labels.relations[diff.relation];
  return (
    <div class="sheet">
      <h1>{words.compare}</h1>
      <div class="filters">
        {choice(words.older, older, setOlder)}
        {choice(words.newer, newer, setNewer)}
        {diff !== null && (
          <a
            class="button"
            href={`/api/diff?${new URLSearchParams({ old: older, new: newer, format: 'html', lang: language })}`}
            download
          >
            {words.handOn}
          </a>
        )}
      </div>
      {(older === '' || newer === '') && <p class="empty">{words.compareHint}</p>}
      {diff?.summary.same === true && <p class="empty">{words.same}</p>}
      {relation !== null && <p role="note">{relation}</p>}
      {lists.map(([list, entries]) => {
        const changed = entries.filter(({ kind }) => kind !== 'unchanged' && kind !== 'rolled-over');
        if (changed.length === 0 && list !== 'targets' && list !== 'tasks') return null;
        return (
          <section key={list}>
            <h2>
              {labels.lists[list]}{' '}
              <small>
                {changed.length}/{entries.length}
              </small>
            </h2>
            {changed.map((entry) => (
              <Change key={`${entry.oldIds.join()}/${entry.newIds.join()}`} entry={entry} texts={texts} />
            ))}
          </section>
        );
      })}
    </div>
  );
}

/** Entries without those that another one tells. */
function toldOnce(entries: readonly DiffEntry[]): DiffEntry[] {
  return entries.filter(({ sameAs }) => sameAs === null);
}

/** Words of both plans by their ids. */
interface Texts {
  old: ReadonlyMap<string, string>;
  next: ReadonlyMap<string, string>;
}

function textsOf({
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

function Change({ entry, texts }: { entry: DiffEntry; texts: Texts }) {
  const { language } = useShared();
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
          {[entry.oldIds.join(', '), entry.newIds.join(', ')].filter((ids) => ids !== '').join(' → ')}
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
                runs.map(({ op, text: run }, place) =>
                  op === 'removed' ? (
                    <del key={place}>{run}</del>
                  ) : op === 'added' ? (
                    <ins key={place}>{run}</ins>
                  ) : (
                    <span key={place}>{run}</span>
                  ),
                )
              ) : (
                <>
                  {old !== null && <del>{old.text}</del>} {next !== null && <ins>{next.text}</ins>}
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
