import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentEntry, DocumentStatus } from '../api.js';
import { listDocuments, listen, readAgain, removeDocument, upload } from './client.js';
import { DropZone } from './drop.js';
import { failureWords, useShared } from './shared.js';
import { dayIn, wordFor } from './words.js';

const PAGE = 100;
const STATUSES: readonly DocumentStatus[] = ['waiting', 'reading', 'ready', 'failed'];

/** Every document of the folder: drop, search, open. */
export function Documents() {
  const { words, tell } = useShared();
  const [question, setQuestion] = useState('');
  const [status, setStatus] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [list, setList] = useState<{ total: number; documents: DocumentEntry[] } | null>(null);
  const asked = useRef(0);
  const fetchList = useCallback(async () => {
    const mine = ++asked.current;
    try {
      const found = await listDocuments({ q: question, status, limit: String(Math.min(limit, 1000)) });
      if (mine === asked.current) setList(found);
    } catch (error) {
      tell(failureWords(words, error), true);
    }
  }, [question, status, limit, words, tell]);
  useEffect(() => {
    const clock = setTimeout(() => void fetchList(), question === '' ? 0 : 200);
    return () => clearTimeout(clock);
  }, [fetchList, question]);
  useEffect(() => {
    let clock: ReturnType<typeof setTimeout> | undefined;
    const stop = listen((entry, id) => {
      setList((now) =>
        now === null || entry === null
          ? now
          : { ...now, documents: now.documents.map((one) => (one.id === id ? entry : one)) },
      );
      clearTimeout(clock);
      clock = setTimeout(() => void fetchList(), 300);
    });
    return () => {
      clearTimeout(clock);
      stop();
    };
  }, [fetchList]);
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    tell(words.uploading(files.length));
    try {
      const { documents, refused } = await upload(files);
      for (const { document, duplicate } of documents) if (duplicate) tell(words.duplicate(document.name));
      for (const { name, failure } of refused)
        tell(words.refused(name, wordFor(words.failures, failure.code)), true);
    } catch (error) {
      tell(failureWords(words, error), true);
    }
    await fetchList();
  };
  const act = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      tell(failureWords(words, error), true);
    }
    await fetchList();
  };
  return (
    <div class="sheet">
      <h1>{words.documents}</h1>
      <DropZone onFiles={(files) => void take(files)} />
      <div class="filters">
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={question}
          onInput={({ currentTarget }) => setQuestion(currentTarget.value)}
        />
        <select
          aria-label={words.columns.status}
          value={status}
          onChange={({ currentTarget }) => setStatus(currentTarget.value)}
        >
          <option value="">{words.anyStatus}</option>
          {STATUSES.map((one) => (
            <option key={one} value={one}>
              {words.status[one]}
            </option>
          ))}
        </select>
        {list !== null && <span class="count">{words.shown(list.documents.length, list.total)}</span>}
      </div>
      {list === null ? null : list.documents.length === 0 ? (
        <p class="empty">{question === '' && status === '' ? words.none : words.noneFound}</p>
      ) : (
        <table class="documents">
          <thead>
            <tr>
              <th scope="col">{words.columns.title}</th>
              <th scope="col">{words.columns.number}</th>
              <th scope="col">{words.columns.date}</th>
              <th scope="col" class="figure">
                {words.columns.tasks}
              </th>
              <th scope="col" class="figure">
                {words.columns.unread}
              </th>
              <th scope="col" class="figure">
                {words.columns.check}
              </th>
              <th scope="col">{words.columns.status}</th>
              <th scope="col">
                <span class="hidden">{words.columns.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {list.documents.map((entry) => (
              <Row
                key={entry.id}
                entry={entry}
                onAgain={() => void act(readAgain(entry.id))}
                onRemove={() => confirm(words.removeSure(entry.name)) && void act(removeDocument(entry.id))}
              />
            ))}
          </tbody>
        </table>
      )}
      {list !== null && list.documents.length < list.total && limit < 1000 && (
        <button type="button" onClick={() => setLimit(limit + 3 * PAGE)}>
          {words.more}
        </button>
      )}
    </div>
  );
}

function Row({
  entry,
  onAgain,
  onRemove,
}: {
  entry: DocumentEntry;
  onAgain: () => void;
  onRemove: () => void;
}) {
  const { words, language } = useShared();
  const { summary, failure, status, name } = entry;
  const left = summary === null ? 0 : summary.toCheck - summary.checked;
  return (
    <tr class={status}>
      <td class="title" data-label={words.columns.title}>
        {status === 'ready' ? (
          <a href={`#/d/${entry.id}`}>{summary?.title ?? name}</a>
        ) : (
          <span>{summary?.title ?? name}</span>
        )}
        <small>
          {[summary?.issuer, summary?.title === null || summary === null ? null : name]
            .filter(Boolean)
            .join(' · ')}
        </small>
        {failure !== null && (
          <small class="warning">
            {wordFor(words.failures, failure.code) === failure.code
              ? failure.message
              : wordFor(words.failures, failure.code)}
          </small>
        )}
      </td>
      <td data-label={words.columns.number}>{summary?.number ?? ''}</td>
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
        {status === 'reading' && <progress aria-label={words.status.reading} />}
      </td>
      <td class="actions">
        <button
          type="button"
          class="quiet"
          onClick={onAgain}
          disabled={status === 'waiting' || status === 'reading'}
          aria-label={`${words.again}: ${name}`}
        >
          {words.again}
        </button>
        <button type="button" class="quiet" onClick={onRemove} aria-label={`${words.remove}: ${name}`}>
          {words.remove}
        </button>
      </td>
    </tr>
  );
}
