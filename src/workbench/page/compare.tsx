import { useEffect, useState } from 'preact/hooks';
import type { PlanDiff } from '../../diff/schema.js';
import type { Plan } from '../../plan/plan.js';
import type { DocumentEntry } from '../api.js';
import { diffOf, listDocuments, planOf } from './client.js';
import { failureWords, useShared } from './shared.js';
import { wordFor } from './words.js';

type ItemEntry = PlanDiff['tasks'][number] | PlanDiff['targets'][number];

/** Two plans side by side: what was added, dropped, changed. */
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
  const lists =
    diff === null
      ? []
      : ([
          ['targets', diff.targets],
          ['tasks', diff.tasks],
        ] as const);
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
      {diff?.summary.same === true && <p class="empty">{words.same}</p>}
      {lists.map(([list, entries]: readonly [string, readonly ItemEntry[]]) => {
        const changed = entries.filter(({ kind }) => kind !== 'unchanged' && kind !== 'rolled-over');
        return (
          <section key={list}>
            <h2>
              {wordFor(words.lists, list)}{' '}
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

/** Statements of both plans by their ids. */
interface Texts {
  old: ReadonlyMap<string, string>;
  next: ReadonlyMap<string, string>;
}

function textsOf({ targets, tasks }: Plan): Map<string, string> {
  return new Map([...targets, ...tasks].map(({ id, text }) => [id, text]));
}

function Change({ entry, texts }: { entry: ItemEntry; texts: Texts }) {
  const { words } = useShared();
  const ids = entry.newIds.length > 0 ? entry.newIds : entry.oldIds;
  const from = entry.newIds.length > 0 ? texts.next : texts.old;
  const isShown = entry.changes.some(({ field }) => field === 'text');
  const text = isShown ? null : ids.map((id) => from.get(id) ?? '').join(' · ');
  return (
    <article class={`card change ${entry.kind}`}>
      <header>
        <span class={`badge ${entry.kind}`}>{wordFor(words.changes, entry.kind)}</span>
        <span class="id">
          {[entry.oldIds.join(', '), entry.newIds.join(', ')].filter((ids) => ids !== '').join(' → ')}
        </span>
      </header>
      {text !== null && <p class="statement">{text}</p>}
      <dl>
        {entry.changes.map(({ field, old, new: next, words: runs }, index) => (
          <div class="row" key={index}>
            <dt>{wordFor(words.fields, field)}</dt>
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
