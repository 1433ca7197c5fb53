import { useEffect, useState } from 'preact/hooks';
import { LIST_NAMES } from '../../../diff/lists.js';
import { LABELS } from '../../../diff/render/labels.js';
import type { DiffEntry, PlanDiff } from '../../../diff/schema.js';
import { diffOf, planOf } from '../client.js';
import { failureWords, useShared } from '../shared.js';
import { Change, type Texts, textsOf } from './change.js';
import { Picker } from './picker.js';

/**
 * Two plans side by side, whole: what was added, dropped, changed.
 *
 * @param older - id of a document, or empty
 * @param newer - id of a document, or empty
 */
export function Compare({ older, newer }: { older: string; newer: string }) {
  const { words, tell, language } = useShared();
  const [diff, setDiff] = useState<PlanDiff | null>(null);
  const [texts, setTexts] = useState<Texts>({ old: new Map(), next: new Map() });
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
  const show = (old: string, next: string): void => {
    location.hash = `#/compare/${old}/${next}`;
  };
  const labels = LABELS[language];
  const lists = diff === null ? [] : LIST_NAMES.map((list) => [list, toldOnce(diff[list])] as const);
  const relation = diff === null ? null : labels.relations[diff.relation];
  return (
    <div class="sheet">
      <h1>{words.compare}</h1>
      <div class="filters">
        <Picker label={words.older} chosen={older} onChoose={(id) => show(id, newer)} />
        <Picker label={words.newer} chosen={newer} onChoose={(id) => show(older, id)} />
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
              <Change
                key={`${entry.oldIds.join()}/${entry.newIds.join()}`}
                entry={entry}
                list={list}
                texts={texts}
              />
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
