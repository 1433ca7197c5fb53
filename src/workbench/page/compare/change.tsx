import { LABELS } from '../../../diff/render/labels.js';
import type { DiffEntry } from '../../../diff/schema.js';
import type { Plan } from '../../../plan/plan.js';
import { useShared } from '../shared.js';

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
export function Change({ entry, texts }: { entry: DiffEntry; texts: Texts }) {
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
