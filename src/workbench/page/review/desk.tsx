import { lazy, Suspense } from 'preact/compat';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DocumentEntry, NewCorrection } from '../../api.js';
import { Refusal } from '../client.js';
import { listen } from '../events.js';
import { Rows } from '../rows.js';
import { failureWords, useShared } from '../shared.js';
import { Acts } from './acts.js';
import { Card } from './card.js';
import { Editor } from './editor/editor.js';
import { type Entry, filtered } from './entries.js';
import { Help } from './help.js';
import { useKeys } from './keys.js';
import { acceptLine, addLine, dropLine, mergeLine, undoLine } from './lines.js';
import type { ListName } from './messages.js';
import type { Desk as DeskOf, EntryList } from './model.js';
import { chosenWords } from './selection.js';
import { TextView } from './textView.js';

/** Loaded apart: pdf.js is larger than the rest of the page. */
export const loadPdfView = async () => (await import('./pdfView.js')).PdfView;
const PdfView = lazy(loadPdfView);

const CARD_HEIGHT = 190;
/** Lists of up to so many cards are drawn whole. */
const WHOLE = 80;

/**
 * The source beside the items: what is selected in one is shown in the other.
 *
 * @param first - name of the entry that is selected at first, or empty
 */
export function Desk({ entry, desk, first }: { entry: DocumentEntry; desk: DeskOf; first: string }) {
  const { words, tell, person } = useShared();
  const { model, correct, reload } = desk;
  const [mode, setMode] = useState<ListName>('all');
  const [question, setQuestion] = useState('');
  const [selected, setSelected] = useState(first);
  const [editing, setEditing] = useState<'edit' | 'split' | null>(null);
  const [isHelp, setHelp] = useState(false);
  const [pane, setPane] = useState<'source' | 'items'>('items');
  const source = useRef<HTMLElement>(null);
  const cards = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const isBusy = useRef(false);
  /** Acts asked for while a correction was on its way. */
  const waiting = useRef<(() => void)[]>([]);
  const list: EntryList = model[mode];
  const names = useMemo(() => filtered(list, question), [list, question]);
  const at = names.indexOf(selected);
  const current: Entry | null = at === -1 ? null : (list.entries.get(selected) ?? null);
  const total = model.queue.names.length;

  const go = (index: number): void => {
    const name = names[Math.max(0, Math.min(names.length - 1, index))];
    if (name !== undefined) setSelected(name);
  };
  const goToDoubt = (from: number, among: readonly string[]): void => {
    const next = [...among.slice(from), ...among.slice(0, from)].find(
      (name) => name !== selected && model.queue.entries.get(name)?.doubt?.settled === false,
    );
    if (next !== undefined) setSelected(next);
  };
  const now = useRef({ model, mode, names });
  now.current = { model, mode, names };
  const pick = useCallback((mark: string) => {
    const { model: present, mode: shown, names: listed } = now.current;
    const other: ListName = shown === 'all' ? 'queue' : 'all';
    for (const name of [shown, other] as const)
      for (const found of present[name].entries.values()) {
        if (found.mark !== mark) continue;
        if (name !== shown || !listed.includes(found.id)) {
          setQuestion('');
          setMode(name);
        }
        setSelected(found.id);
        setPane('items');
        return;
      }
  }, []);
  const send = async (lines: readonly NewCorrection[], isSettling = false): Promise<void> => {
    if (lines.length === 0) return;
    isBusy.current = true;
    try {
      await correct(lines);
      tell(words.kept);
      if (!isSettling) return;
      if (mode === 'queue') goToDoubt(at + 1, names);
      else go(at + 1);
    } catch (error) {
      tell(failureWords(words, error), true);
      if (error instanceof Refusal && error.code === 'conflict') reload();
    } finally {
      isBusy.current = false;
      // When the page has drawn what came of it.
      setTimeout(goOn);
    }
  };
  const goOn = (): void => {
    while (!isBusy.current && waiting.current.length > 0) waiting.current.shift()?.();
  };
  useEffect(
    () =>
      listen((changed, id) => {
        // What others corrected, and what was read again; one's own corrections have arrived already.
        if (id !== entry.id || isBusy.current || changed?.status !== 'ready') return;
        if (JSON.stringify(changed.summary) !== JSON.stringify(now.current.model.head?.entry.summary))
          reload();
      }, reload),
    [entry.id, reload],
  );

  const item = current?.item ?? null;
  const canReshape = current?.list === 'tasks' || current?.list === 'targets';
  const following = canReshape ? model.all.names[model.all.names.indexOf(item?.key ?? '') + 1] : undefined;
  const next = following === undefined ? undefined : model.all.entries.get(following);
  const canMerge = next?.item != null && next.list === current?.list;
  const acts = {
    accept: () => {
      if (current !== null) void send([acceptLine(item, current.doubt, person)], true);
    },
    edit: () => {
      if (item !== null) setEditing('edit');
    },
    split: () => {
      if (canReshape) setEditing('split');
    },
    merge: () => {
      if (item !== null && canMerge && next?.item != null) void send([mergeLine(item, next.item, person)]);
    },
    drop: () => {
      if (item !== null && current?.list != null && canReshape)
        void send([dropLine(item, current.list, person)]);
    },
    make: (into: 'tasks' | 'targets') => {
      const chosen = chosenWords(source.current, model.all);
      const isLost = current?.doubt?.kind === 'unclaimed' || current?.list === 'statements';
      if (chosen !== null) void send([addLine(chosen.text, into, chosen.start, person)]);
      else if (isLost && current !== null) {
        const text = current.item?.text ?? current.doubt?.text ?? '';
        void send([addLine(text, into, current.spans[0]?.start ?? 0, person)]);
      } else tell(words.selectFirst, true);
    },
    undo: () => {
      const last = model.head?.last ?? null;
      if (last === null) tell(words.nothingToUndo);
      else void send([undoLine(last, person)]);
    },
  };
  const latest = useRef(acts);
  latest.current = acts;
  /** An act, now or when the one before has ended; then it is about what is selected then. */
  const inTurn = (act: (of: typeof acts) => void) => (): void => {
    if (isBusy.current) waiting.current.push(() => act(latest.current));
    else act(acts);
  };
  const turns = {
    accept: inTurn((of) => of.accept()),
    edit: inTurn((of) => of.edit()),
    split: inTurn((of) => of.split()),
    merge: inTurn((of) => of.merge()),
    drop: inTurn((of) => of.drop()),
    undo: inTurn((of) => of.undo()),
    make: (into: 'tasks' | 'targets') => inTurn((of) => of.make(into))(),
  };
  useKeys(cards, {
    j: () => go(at + 1),
    k: () => go(at - 1),
    ArrowDown: () => go(at + 1),
    ArrowUp: () => go(at - 1),
    a: turns.accept,
    e: turns.edit,
    s: turns.split,
    m: turns.merge,
    d: turns.drop,
    n: () => turns.make('tasks'),
    N: () => turns.make('targets'),
    u: turns.undo,
    '/': () => search.current?.focus(),
    '?': () => setHelp(true),
  });
  const showQueue = (): void => {
    setMode('queue');
    goToDoubt(0, model.queue.names);
  };
  const select = useCallback((name: string) => setSelected(name), []);
  const reveal = useMemo(() => (at === -1 ? null : { index: at }), [at, selected]);
  const format = entry.summary?.format;
  const view = { active: current?.mark ?? '', scroller: source, onPick: pick };
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
        <section class="source" aria-label={words.source} tabIndex={0} ref={source}>
          {format === 'pdf' || format === 'image' ? (
            <Suspense fallback={<p class="empty">{words.loading}</p>}>
              <PdfView id={entry.id} boxes={model.boxes} spans={current?.spans ?? NO_SPANS} {...view} />
            </Suspense>
          ) : (
            <TextView lines={model.lines} {...view} />
          )}
        </section>
        <section class="items" aria-label={words.items}>
          <div class="bar">
            <button type="button" aria-pressed={mode === 'all'} onClick={() => setMode('all')}>
              {words.everything} {model.all.names.length}
            </button>
            <button type="button" aria-pressed={mode === 'queue'} onClick={showQueue}>
              {words.queue} <span class="progress">{`${model.head?.done ?? 0}/${total}`}</span>
            </button>
            <input
              ref={search}
              type="search"
              aria-label={words.filter}
              placeholder={words.filterShort}
              value={question}
              onInput={({ currentTarget }) => setQuestion(currentTarget.value)}
              onKeyDown={({ key }) => key === 'Escape' && cards.current?.focus()}
            />
            <button type="button" class="quiet" aria-label={words.help} onClick={() => setHelp(true)}>
              ?
            </button>
          </div>
          <div
            class="cards"
            ref={cards}
            tabIndex={0}
            role="group"
            aria-label={mode === 'queue' ? words.queue : words.everything}
          >
            {names.length === 0 && (
              <p class="empty">
                {model.failure !== null && !model.isWhole
                  ? failureWords(words, model.failure)
                  : !model.isWhole
                    ? words.loading
                    : mode === 'queue'
                      ? words.nothingToCheck
                      : words.noneFound}
              </p>
            )}
            <Rows
              names={names}
              estimate={CARD_HEIGHT}
              whole={WHOLE}
              scroller={cards}
              reveal={reveal}
              render={(name, index) => (
                <Card
                  key={name}
                  name={name}
                  place={`${index + 1}/${names.length}`}
                  documentId={entry.id}
                  entry={list.entries.get(name) ?? null}
                  isSelected={name === selected}
                  onSelect={select}
                />
              )}
            />
          </div>
          <Acts
            acts={turns}
            can={{
              accept: current !== null,
              edit: item !== null,
              split: canReshape,
              merge: canMerge,
              drop: canReshape,
            }}
          />
        </section>
      </div>
      {editing !== null && item !== null && (
        <Editor
          subject={
            editing === 'edit'
              ? { kind: 'edit', item, field: current?.doubt?.path ?? '' }
              : { kind: 'split', item }
          }
          agencies={model.head?.agencies ?? []}
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
