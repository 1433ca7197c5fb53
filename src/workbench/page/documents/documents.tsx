import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { DocumentEntry, TrashEntry } from '../../api.js';
import { bringBack, listTrash, putAway, readAgain } from '../client.js';
import { Rows, usePageScroller } from '../rows.js';
import { failureWords, useShared } from '../shared.js';
import { DropZone } from './drop.js';
import { Filters } from './filters.js';
import { type Question, useDocuments } from './list.js';
import { Row } from './row.js';
import { Trash } from './trash.js';
import { useUploads } from './uploads.js';
import { UploadsPanel } from './uploadsPanel.js';

const ROW_HEIGHT = 72;
const COLUMNS = ['title', 'number', 'date', 'tasks', 'unread', 'check', 'status'] as const;
const FIGURES = new Set(['tasks', 'unread', 'check']);
const FIRST: Question = { q: '', status: '', issuer: '', year: '', sort: 'added', order: 'down' };

/** Every document of the folder: drop, search, open. */
export function Documents() {
  const { words, tell } = useShared();
  const [question, setQuestion] = useState(FIRST);
  const scroller = usePageScroller();
  const documents = useDocuments(question, (error) => tell(failureWords(words, error), true));
  const { uploads, send, forget } = useUploads();
  const act = useCallback(
    async (work: Promise<unknown>) => {
      try {
        await work;
      } catch (error) {
        tell(failureWords(words, error), true);
      }
    },
    [words, tell],
  );
  const again = useCallback(({ id }: DocumentEntry) => void act(readAgain(id)), [act]);
  const restore = useCallback(
    ({ id, name }: TrashEntry) => void act(bringBack(id).then(() => tell(words.broughtBack(name)))),
    [act, tell, words],
  );
  const remove = useCallback(
    ({ id, name }: DocumentEntry) =>
      void act(
        putAway(id).then((away) =>
          tell(words.putAway(name), false, { label: words.undo, act: () => restore(away) }),
        ),
      ),
    [act, restore, tell, words],
  );
  const total = documents?.head.total ?? 0;
  const [trash, setTrash] = useState<readonly TrashEntry[]>([]);
  // Whatever went or came is in the list anew.
  useEffect(() => {
    void act(listTrash().then((list) => setTrash(list.documents)));
  }, [documents?.head, act]);
  const names = useMemo(() => Array.from({ length: total }, (_, index) => String(index)), [total]);
  const isNarrow = (['q', 'status', 'issuer', 'year'] as const).some((part) => question[part] !== '');
  const heading = (column: (typeof COLUMNS)[number]) => {
    const isSorted = question.sort === column;
    const order = isSorted && question.order === 'up' ? 'down' : 'up';
    return (
      <th
        key={column}
        scope="col"
        class={FIGURES.has(column) ? 'figure' : undefined}
        aria-sort={!isSorted ? undefined : question.order === 'up' ? 'ascending' : 'descending'}
      >
        <button
          type="button"
          class="link sort"
          title={words.sortBy(words.columns[column])}
          onClick={() => setQuestion((now) => ({ ...now, sort: column, order }))}
        >
          {words.columns[column]}
        </button>
      </th>
    );
  };
  return (
    <div class="sheet">
      <h1>{words.documents}</h1>
      <DropZone onFiles={send} />
      {uploads !== null && <UploadsPanel uploads={uploads} onClose={forget} />}
      <Filters
        question={question}
        documents={documents}
        onAsk={(part) => setQuestion((now) => ({ ...now, ...part }))}
      />
      {documents === null ? (
        <p class="empty">{words.loading}</p>
      ) : total === 0 ? (
        <p class="empty">{isNarrow ? words.noneFound : words.none}</p>
      ) : (
        <table class="documents" aria-rowcount={total + 1}>
          <thead>
            <tr>
              {COLUMNS.map(heading)}
              <th scope="col">
                <span class="hidden">{words.columns.actions}</span>
              </th>
            </tr>
          </thead>
          <Rows
            as="tbody"
            names={names}
            estimate={ROW_HEIGHT}
            scroller={scroller}
            onRange={documents.look}
            render={(name, index) => (
              <Row
                key={documents.at(index)?.id ?? name}
                name={name}
                index={index}
                entry={documents.at(index)}
                onAgain={again}
                onRemove={remove}
              />
            )}
          />
        </table>
      )}
      <Trash entries={trash} onBringBack={restore} />
    </div>
  );
}
