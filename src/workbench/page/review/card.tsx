import { memo } from 'preact/compat';
import { useState } from 'preact/hooks';
import type { Assignee, Deadline, Target, Task } from '../../../plan/index.js';
import { wordFor as codedWord } from '../../../plan/labels.js';
import { type Reason, reasonsOf } from '../client.js';
import { failureWords, useShared } from '../shared.js';
import { type Language, type Words, wordFor } from '../words.js';
import type { AnyItem, Entry } from './entries.js';
import { readingOf } from './reading.js';

interface Props {
  name: string;
  /** Which of how many: `12/40`. */
  place: string;
  documentId: string;
  /** Null until it has arrived. */
  entry: Entry | null;
  isSelected: boolean;
  onSelect: (name: string) => void;
}

/** An item, or what is doubtful of one, with every value and where it comes from. */
export const Card = memo(({ name, place, documentId, entry, isSelected, onSelect }: Props) => {
  const { words } = useShared();
  if (entry === null) return <article class="card" data-row={name} aria-busy="true" />;
  const { item, list, doubt, spans } = entry;
  const kind = list === null ? '' : wordFor(words.lists, list);
  return (
    <article
      data-row={name}
      aria-label={place}
      class={['card', list, isSelected ? 'selected' : null, doubt?.settled === true ? 'settled' : null]
        .filter(Boolean)
        .join(' ')}
      aria-current={isSelected ? 'true' : undefined}
      onClick={() => onSelect(name)}
    >
      <header>
        {kind !== '' && <span class={`badge ${list}`}>{kind}</span>}
        <span class="id">{[item?.id, pagesOf(spans, words)].filter(Boolean).join(' · ')}</span>
        {doubt?.settled === true && <span class="badge fine">✓ {words.accepted}</span>}
      </header>
      {doubt !== null && (
        <p class="doubt">
          <strong>
            {doubt.kind === 'warning' ? wordFor(words.codes, doubt.path) : wordFor(words.kinds, doubt.kind)}
          </strong>
          {doubt.key !== '' && doubt.path !== '' && <> · {wordFor(words.fields, doubt.path)}</>}
          {doubt.text !== item?.text && doubt.text !== '' && <q>{doubt.text}</q>}
        </p>
      )}
      {item !== null && (
        <>
          <p class="statement">{item.text}</p>
          {'deadline' in item && <Values item={item} doubted={doubt?.path ?? ''} />}
          {isSelected && 'deadline' in item && <Reasons documentId={documentId} item={item} />}
        </>
      )}
    </article>
  );
});

/** `tr. 14`, `tr. 14–15`. */
function pagesOf(spans: Entry['spans'], words: Words): string {
  const pages = spans.flatMap(({ page }) => page ?? []);
  if (pages.length === 0) return '';
  const [first, last] = [Math.min(...pages), Math.max(...pages)];
  return words.onPage(first === last ? `${first}` : `${first}–${last}`);
}

function Values({ item, doubted }: { item: Task | Target; doubted: string }) {
  const { words, language } = useShared();
  const row = (field: string, content: preact.ComponentChildren) => (
    <div class={field === doubted ? 'row doubted' : 'row'} key={field}>
      <dt>{wordFor(words.fields, field)}</dt>
      <dd>{content}</dd>
    </div>
  );
  const strings =
    'outputs' in item
      ? { objective: item.objective, activity: item.activity, note: item.note }
      : { valueText: item.valueText };
  return (
    <dl>
      {(['lead', 'support', 'monitor'] as const).map(
        (field) => item[field].length > 0 && row(field, <Agencies of={item[field]} />),
      )}
      {item.deadline !== null && row('deadline', <DeadlineValue deadline={item.deadline} />)}
      {'outputs' in item && item.outputs.length > 0 && row('outputs', item.outputs.join('; '))}
      {item.measures.length > 0 &&
        row(
          'measures',
          item.measures.map(
            ({ text, value, upper, comparator, unit, change, scope, baseline, rule }, index) => (
              <span class="value" key={index} title={`${words.rule}: ${rule}`}>
                {text}{' '}
                <em>
                  = {change === null ? '' : `${codedWord('change', change, language)} `}
                  {SIGNS[comparator] ?? ''}
                  {amount(value, language)}
                  {upper === null ? '' : `–${amount(upper, language)}`} {unit}
                </em>{' '}
                <small>
                  {[scope, baseline === null ? null : `↔ ${baseline}`].filter(Boolean).join(' · ')}
                </small>
              </span>
            ),
          ),
        )}
      {Object.entries(strings).map(([field, text]) => text !== null && row(field, text))}
      {item.extra.map(
        ({ header, text }) =>
          text !== '' && (
            <div class="row" key={`extra/${header}`}>
              <dt>{header || words.fields['extra']}</dt>
              <dd>{text}</dd>
            </div>
          ),
      )}
      {item.unread.map(({ field, text }) => (
        <div class="row unread" key={`${field}/${text}`}>
          <dt>
            {words.fields['unread']}: {wordFor(words.fields, field)}
          </dt>
          <dd>
            <q>{text}</q>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const SIGNS: Record<string, string> = { gte: '≥ ', lte: '≤ ', gt: '> ', lt: '< ' };

function amount(value: number, language: Language): string {
  return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');
}

function Agencies({ of }: { of: readonly Assignee[] }) {
  return (
    <>
      {of.map(({ name, basis, rule }) => (
        <span class="value" key={name}>
          {name} <Basis basis={basis} rule={rule} />
        </span>
      ))}
    </>
  );
}

function DeadlineValue({ deadline }: { deadline: Deadline }) {
  const { words, language } = useShared();
  return (
    <span class="value">
      {deadline.text} <em>= {readingOf(deadline, words, language)}</em>{' '}
      <Basis basis={deadline.basis} rule={deadline.rule} />
    </span>
  );
}

function Basis({ basis, rule }: { basis: string; rule: string }) {
  const { words } = useShared();
  return (
    <span class={`basis ${basis}`} title={`${words.rule}: ${rule}`}>
      {wordFor(words.basis, basis)}
    </span>
  );
}

/** Why the values came about, asked for when somebody wants to know. */
function Reasons({ documentId, item }: { documentId: string; item: AnyItem }) {
  const { words, tell } = useShared();
  const [reasons, setReasons] = useState<Reason[] | null>(null);
  const load = async (): Promise<void> => {
    if (reasons !== null) return;
    try {
      setReasons(await reasonsOf(documentId, item.key));
    } catch (error) {
      tell(failureWords(words, error), true);
    }
  };
  return (
    <details onToggle={({ currentTarget }) => currentTarget.open && void load()}>
      <summary>{words.explain}</summary>
      {reasons?.length === 0 && <p class="reasons">{words.noReasons}</p>}
      <ul class="reasons">
        {(reasons ?? []).map(({ field, words: said, rule }, index) => (
          <li key={index}>
            <strong>{wordFor(words.fields, field)}</strong>: {said.length > 0 && <q>{said.join(' … ')}</q>}{' '}
            {rule !== null && <code>{rule.id}</code>}
            {rule !== null && <small>{rule.source}</small>}
          </li>
        ))}
      </ul>
    </details>
  );
}
