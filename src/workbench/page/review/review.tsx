import { lazy, Suspense } from 'preact/compat';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { NewCorrection } from '../../api.js';
import { correct, type Loaded, listen, loadDocument, Refusal } from '../client.js';
import { Downloads } from '../downloads.js';
import { failureWords, useShared } from '../shared.js';
import { dayIn } from '../words.js';
import { Card } from './card.js';
import { Editor } from './editor.js';
import { type Entry, everythingOf, filtered, queueOf } from './entries.js';
import { useGrowing } from './growing.js';
import { Help } from './help.js';
import { acceptLine, addLine, dropLine, mergeLine, undoLine } from './lines.js';
import { TextView } from './textView.js';

/** Loaded when the first PDF is opened: pdf.js is larger than the rest of the page. */
const PdfView = lazy(async () => (await import('./pdfView.js')).PdfView);

/** A document beside what was read of it. */
export function Review({ id }: { id: string }) {
  const { words, tell, language } = useShared();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const load = useCallback(async () => {
    try {
      setLoaded(await loadDocument(id));
    } catch (error) {
      tell(failureWords(words, error), true);
    }
  }, [id, words, tell]);
  useEffect(() => void load(), [load]);
  useEffect(
    () =>
      listen((entry, changed) => {
        if (changed !== id || entry?.status !== 'ready') return;
        setLoaded((now) => {
          if (now !== null && now.entry.status !== 'ready') void load();
          return now === null ? now : { ...now, entry };
        });
      }),
    [id, load],
  );
  if (loaded === null) return <p class="empty">{words.loading}</p>;
  const { document } = loaded.plan;
  return (
    <div class="review">
      <div class="heading">
        <a href="#/">← {words.back}</a>
        <h1>
          {document.title ?? document.promulgates?.title ?? loaded.entry.name}{' '}
          <small>
            {[document.number, document.issuedOn === null ? null : dayIn(language, document.issuedOn)]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </h1>
        <Downloads query={{ ids: id }} />
      </div>
      <Desk loaded={loaded} onLoaded={setLoaded} onReload={load} />
    </div>
  );
}

interface DeskProps {
  loaded: Loaded;
  onLoaded: (loaded: Loaded) => void;
  onReload: () => Promise<void>;
}

function Desk({ loaded, onLoaded, onReload }: DeskProps) {
  const { words, tell, person } = useShared();
  const [mode, setMode] = useState<'queue' | 'all'>('all');
  const [question, setQuestion] = useState('');
  const [selected, setSelected] = useState('');
  const [editing, setEditing] = useState<'edit' | 'split' | null>(null);
  const [isHelp, setHelp] = useState(false);
  const [pane, setPane] = useState<'source' | 'items'>('items');
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const isBusy = useRef(false);
  const queue = useMemo(() => queueOf(loaded), [loaded]);
  const all = useMemo(() => everythingOf(loaded), [loaded]);
  const entries = useMemo(
    () => filtered(mode === 'queue' ? queue : all, question),
    [mode, queue, all, question],
  );
  const at = entries.findIndex((one) => one.id === selected);
  const current: Entry | null = entries[at] ?? null;
  const shown = useGrowing(entries.length, at);
  const done = queue.filter(({ doubt }) => doubt?.settled === true).length;

  const go = (index: number): void => {
    const entry = entries[Math.max(0, Math.min(entries.length - 1, index))];
    if (entry !== undefined) setSelected(entry.id);
  };
  const goToDoubt = (from: number, among: readonly Entry[] = entries): void => {
    const next = [...among.slice(from), ...among.slice(0, from)].find(
      ({ doubt }) => doubt?.settled === false,
    );
    if (next !== undefined) setSelected(next.id);
  };
  const pick = useCallback(
    (mark: string) => {
      const found =
        entries.find((entry) => entry.mark === mark) ??
        all.find((entry) => entry.mark === mark) ??
        queue.find((entry) => entry.mark === mark);
      if (found === undefined) return;
      if (!entries.includes(found)) {
        setQuestion('');
        setMode(found.doubt === null ? 'all' : 'queue');
      }
      setSelected(found.id);
      setPane('items');
    },
    [entries, all, queue],
  );
  const send = async (lines: readonly NewCorrection[], isSettling = false): Promise<void> => {
    if (lines.length === 0 || isBusy.current) return;
    isBusy.current = true;
    try {
      const next = await correct(loaded, lines);
      onLoaded(next);
      tell(words.kept);
      if (!isSettling) return;
      if (mode === 'queue') goToDoubt(at + 1, filtered(queueOf(next), question));
      else go(at + 1);
    } catch (error) {
      tell(failureWords(words, error), true);
      if (error instanceof Refusal && error.code === 'conflict') await onReload();
    } finally {
      isBusy.current = false;
    }
  };
  const item = current?.item ?? null;
  const canReshape = current?.list === 'tasks' || current?.list === 'targets';
  const next = canReshape ? all[all.findIndex((one) => one.item?.key === item?.key) + 1] : undefined;
  const acts = {
    accept: () => current !== null && void send([acceptLine(item, current.doubt, person)], true),
    edit: () => item !== null && setEditing('edit'),
    split: () => canReshape && setEditing('split'),
    merge: () =>
      item !== null &&
      next?.item != null &&
      next.list === current?.list &&
      void send([mergeLine(item, next.item, person)]),
    drop: () =>
      item !== null &&
      current?.list != null &&
      canReshape &&
      void send([dropLine(item, current.list, person)]),
    make: (into: 'tasks' | 'targets') => {
      const { text, start } = chosenWords(loaded.text);
      const isLost = current?.doubt?.kind === 'unclaimed' || current?.list === 'statements';
      if (text !== '') void send([addLine(text, into, start, person)]);
      else if (isLost && current !== null)
        void send([
          addLine(
            current.item?.text ?? current.doubt?.text ?? '',
            into,
            current.spans[0]?.start ?? 0,
            person,
          ),
        ]);
      else tell(words.selectFirst, true);
    },
    undo: () => {
      const undone = new Set(loaded.lines.flatMap(({ op, value }) => (op === 'undo' ? [value] : [])));
      const last = loaded.lines.findLast(({ id, op }) => op !== 'undo' && !undone.has(id));
      if (last === undefined) tell(words.nothingToUndo);
      else void send([undoLine(last.id, person)]);
    },
  };
  const onKey = useRef<(event: KeyboardEvent) => void>(() => undefined);
  onKey.current = (event) => {
    const { target } = event;
    const isTyping = target instanceof Element && target.closest('input, textarea, select, dialog') !== null;
    if (event.key === 'Escape' && target === search.current) list.current?.focus();
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Record<string, () => void> = {
      j: () => go(at + 1),
      k: () => go(at - 1),
      ArrowDown: () => list.current?.contains(target as Node) === true && go(at + 1),
      ArrowUp: () => list.current?.contains(target as Node) === true && go(at - 1),
      a: acts.accept,
      e: acts.edit,
      s: acts.split,
      m: acts.merge,
      d: acts.drop,
      n: () => acts.make('tasks'),
      N: () => acts.make('targets'),
      u: acts.undo,
      '/': () => search.current?.focus(),
      '?': () => setHelp(true),
    };
    const act = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
    if (act === undefined) return;
    if (!event.key.startsWith('Arrow') || list.current?.contains(target as Node) === true)
      event.preventDefault();
    act();
  };
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey.current(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
  useEffect(() => {
    if (selected !== '') document.getElementById(`card-${selected}`)?.scrollIntoView({ block: 'nearest' });
  }, [selected, shown]);
  const select = useCallback((entry: Entry) => setSelected(entry.id), []);
  const isPdf = loaded.plan.source.format === 'pdf';
  const view = { loaded, active: current?.mark ?? '', onPick: pick };
  return (
    <>
      <div class="panes" data-pane={pane}>
        <div class="tabs" role="group" aria-label={words.view}>
          <button type="button" aria-pressed={pane === 'source'} onClick={() => setPane('source')}>
            {words.source}
          </button>
          <button type="button" aria-pressed={pane === 'items'} onClick={() => setPane('items')}>
            {words.items}
          </button>
        </div>
        <section class="source" aria-label={words.source} tabIndex={0}>
          {isPdf ? (
            <Suspense fallback={<p class="empty">{words.loading}</p>}>
              <PdfView {...view} spans={current?.spans ?? NO_SPANS} />
            </Suspense>
          ) : (
            <TextView {...view} />
          )}
        </section>
        <section class="items" aria-label={words.items}>
          <div class="bar">
            <button type="button" aria-pressed={mode === 'all'} onClick={() => setMode('all')}>
              {words.everything} {all.length}
            </button>
            <button
              type="button"
              aria-pressed={mode === 'queue'}
              onClick={() => {
                setMode('queue');
                goToDoubt(0, queue);
              }}
            >
              {words.queue} <span class="progress">{`${done}/${queue.length}`}</span>
            </button>
            <input
              ref={search}
              type="search"
              aria-label={words.filter}
              placeholder={words.filter}
              value={question}
              onInput={({ currentTarget }) => setQuestion(currentTarget.value)}
            />
            <button type="button" class="quiet" aria-label={words.help} onClick={() => setHelp(true)}>
              ?
            </button>
          </div>
          <div
            class="cards"
            ref={list}
            tabIndex={0}
            role="group"
            aria-label={mode === 'queue' ? words.queue : words.everything}
          >
            {entries.length === 0 && (
              <p class="empty">{mode === 'queue' ? words.nothingToCheck : words.noneFound}</p>
            )}
            {entries.slice(0, shown).map((entry) => (
              <Card
                key={entry.id}
                documentId={loaded.entry.id}
                entry={entry}
                isSelected={entry.id === selected}
                onSelect={select}
              />
            ))}
          </div>
          <div class="acts">
            <button type="button" disabled={current === null} onClick={acts.accept}>
              {words.accept} <kbd>a</kbd>
            </button>
            <button type="button" class="quiet" disabled={item === null} onClick={acts.edit}>
              {words.edit} <kbd>e</kbd>
            </button>
            <button type="button" class="quiet" disabled={!canReshape} onClick={acts.split}>
              {words.split} <kbd>s</kbd>
            </button>
            <button
              type="button"
              class="quiet"
              disabled={!canReshape || next?.list !== current?.list}
              onClick={acts.merge}
            >
              {words.merge} <kbd>m</kbd>
            </button>
            <button type="button" class="quiet" disabled={!canReshape} onClick={acts.drop}>
              {words.dropItem} <kbd>d</kbd>
            </button>
            <button
              type="button"
              class="quiet"
              onMouseDown={keepSelection}
              onClick={() => acts.make('tasks')}
            >
              {words.makeTask} <kbd>n</kbd>
            </button>
            <button
              type="button"
              class="quiet"
              onMouseDown={keepSelection}
              onClick={() => acts.make('targets')}
            >
              {words.makeTarget} <kbd>N</kbd>
            </button>
            <button type="button" class="quiet" onClick={acts.undo}>
              {words.undo} <kbd>u</kbd>
            </button>
          </div>
        </section>
      </div>
      {editing !== null && item !== null && (
        <Editor
          item={item}
          kind={editing}
          onCancel={() => setEditing(null)}
          onSave={(lines) => {
            setEditing(null);
            void send(lines);
          }}
        />
      )}
      {isHelp && <Help onClose={() => setHelp(false)} />}
    </>
  );
}

const NO_SPANS: Entry['spans'] = [];

/** A click on a button would otherwise take the selection of words away. */
function keepSelection(event: MouseEvent): void {
  event.preventDefault();
}

/** The words a person selected in the source, and where about they stand. */
function chosenWords(text: string): { text: string; start: number } {
  const selection = getSelection();
  const inSource = selection?.anchorNode?.parentElement?.closest('.source') != null;
  if (selection === null || selection.isCollapsed || !inSource) return { text: '', start: 0 };
  const words = selection.toString().replace(/\s+/gu, ' ').trim();
  const line = selection.anchorNode?.parentElement?.closest<HTMLElement>('[data-start]');
  return {
    text: words,
    start: line == null ? Math.max(0, text.indexOf(words)) : Number(line.dataset['start']),
  };
}
