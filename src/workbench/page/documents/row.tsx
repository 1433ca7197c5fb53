import { memo } from 'preact/compat';
import type { DocumentEntry } from '../../api.js';
import { useShared } from '../shared.js';
import { dayIn, wordFor } from '../words.js';

interface Props {
  name: string;
  index: number;
  /** Null until it has arrived. */
  entry: DocumentEntry | null;
  onAgain: (entry: DocumentEntry) => void;
  onRemove: (entry: DocumentEntry) => void;
}

/** A document of the list. */
export const Row = memo(({ name: row, index, entry, onAgain, onRemove }: Props) => {
  const { words, language } = useShared();
  if (entry === null)
    return (
      <tr data-row={row} aria-rowindex={index + 2} aria-busy="true">
        <td class="title">…</td>
        <td colSpan={7} />
      </tr>
    );
  const { summary, failure, status, name, progress } = entry;
  const left = summary === null ? 0 : summary.toCheck - summary.checked;
  const title = summary?.title ?? name;
  return (
    <tr class={status} data-row={row} aria-rowindex={index + 2}>
      <td class="title" data-label={words.columns.title}>
        {status === 'ready' ? <a href={`#/d/${entry.id}`}>{title}</a> : <span>{title}</span>}
        <small>{[summary?.issuer, title === name ? null : name].filter(Boolean).join(' · ')}</small>
        {failure !== null && (
          <small class="warning">
            {Object.hasOwn(words.failures, failure.code)
              ? wordFor(words.failures, failure.code)
              : failure.message}
          </small>
        )}
      </td>
      <td class="number" data-label={words.columns.number}>
        {summary?.number ?? ''}
      </td>
      <td data-label={words.columns.date}>
        {summary?.issuedOn == null ? '' : dayIn(language, summary.issuedOn)}
      </td>
      <td class="figure" data-label={words.columns.tasks}>
        {summary?.tasks ?? ''}
      </td>
      <td class="figure" data-label={words.columns.unread}>
        {summary?.unread ?? ''}
      </td>
      <td class="figure" data-label={words.columns.check}>
        {summary !== null && (
          <span
            class={left > 0 ? 'badge doubt' : 'badge fine'}
          >{`${summary.checked}/${summary.toCheck}`}</span>
        )}
      </td>
      <td data-label={words.columns.status}>
        <span class={`badge ${status}`}>{words.status[status]}</span>
        {status === 'reading' && (
          <>
            <progress
              aria-label={words.status.reading}
              {...(progress === null ? {} : { value: progress.page, max: progress.pages })}
            />
            {progress !== null && <small>{words.page(progress.page, progress.pages)}</small>}
          </>
        )}
      </td>
      <td class="actions">
        <button
          type="button"
          class="quiet"
          onClick={() => onAgain(entry)}
          disabled={status === 'waiting' || status === 'reading'}
          aria-label={`${words.again}: ${name}`}
        >
          {words.again}
        </button>{' '}
        <button
          type="button"
          class="quiet"
          onClick={() => onRemove(entry)}
          aria-label={`${words.remove}: ${name}`}
        >
          {words.remove}
        </button>
      </td>
    </tr>
  );
});
