/** Long lists of which only what can be seen is drawn, so that the page stays quick however long they are. */
import type { RefObject } from 'preact';
import { flushSync } from 'preact/compat';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Rows drawn above and below what can be seen, in heights of the view. */
const BEYOND = 0.75;

export interface RowsProps {
  /** Names of the rows, in order. */
  names: readonly string[];
  /** Height of a row that has not been drawn yet, in pixels. */
  estimate: number;
  render: (name: string, index: number) => preact.ComponentChild;
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
  /** What the list is made of. */
  as?: 'div' | 'tbody' | 'ul';
  /** Lists up to so many rows are drawn whole: the browser's own search finds all of them. */
  whole?: number;
  /** What is to be seen: a row, and the stretch of it that matters, in pixels from its top. */
  reveal?: { index: number; from?: number; to?: number } | null;
  /** Told of the rows drawn. */
  onRange?: (from: number, to: number) => void;
}

/** The part of the page that scrolls, known once the page stands: a list of the first screen is made before it. */
export function usePageScroller(): RefObject<HTMLElement | null> {
  const scroller = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    scroller.current = document.getElementById('content');
  }, []);
  return scroller;
}

/** A list whose rows may have any height: those drawn are measured, the others estimated. */
export function Rows(props: RowsProps) {
  const { names, estimate, render, scroller, as: Tag = 'div', whole = 0, reveal = null, onRange } = props;
  const holder = useRef<HTMLElement | null>(null);
  const heights = useRef(new Map<string, number>());
  const [range, setRange] = useState<readonly [number, number]>([0, 20]);
  const isPrinting = usePrinting();
  const isWhole = isPrinting || names.length <= whole;
  const [from, to] = isWhole
    ? [0, names.length]
    : [Math.min(range[0], names.length), Math.min(range[1], names.length)];
  const heightOf = (index: number): number => heights.current.get(names[index] ?? '') ?? estimate;
  const sum = (start: number, end: number): number => {
    let total = 0;
    for (let index = start; index < end; index++) total += heightOf(index);
    return total;
  };
  const wanted = useRef<RowsProps['reveal']>(null);

  const look = (): void => {
    const view = scroller.current;
    const list = holder.current;
    if (view === null || list === null || isWhole) return;
    const top = view.getBoundingClientRect().top - list.getBoundingClientRect().top;
    const beyond = view.clientHeight * BEYOND;
    let first = 0;
    let at = 0;
    while (first < names.length && at + heightOf(first) < top - beyond) at += heightOf(first++);
    let last = first;
    while (last < names.length && at < top + view.clientHeight + beyond) at += heightOf(last++);
    setRange((now) => (now[0] === first && now[1] === last ? now : [first, last]));
  };
  const lookNow = useRef(look);
  lookNow.current = look;

  useEffect(() => {
    const view = scroller.current;
    if (view === null) return;
    let frame = 0;
    const later = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => lookNow.current());
    };
    view.addEventListener('scroll', later, { passive: true });
    const observer = new ResizeObserver(later);
    observer.observe(view);
    return () => {
      cancelAnimationFrame(frame);
      view.removeEventListener('scroll', later);
      observer.disconnect();
    };
  }, [scroller]);

  useLayoutEffect(() => {
    const rows = [...(holder.current?.children ?? [])] as HTMLElement[];
    for (const [index, row] of rows.entries()) {
      const name = row.dataset['row'];
      const next = rows[index + 1];
      // From row to row, so that the gap between them counts.
      if (name !== undefined && next !== undefined)
        heights.current.set(name, next.getBoundingClientRect().top - row.getBoundingClientRect().top);
    }
    look();
    show();
  });
  useEffect(() => onRange?.(from, to), [from, to, onRange]);

  useMemo(() => {
    wanted.current = reveal;
  }, [reveal]);

  /** Scrolls to what is wanted: by estimate where it is not drawn yet, then, once it is, to its very place. */
  function show(): void {
    const view = scroller.current;
    const list = holder.current;
    const want = wanted.current;
    if (view === null || list === null || want == null || want.index < 0) return;
    const box = view.getBoundingClientRect();
    const row = [...list.children].find(
      (one) => one instanceof HTMLElement && one.dataset['row'] === names[want.index],
    );
    const start =
      row === undefined
        ? list.getBoundingClientRect().top + sum(0, want.index)
        : row.getBoundingClientRect().top;
    const top = start - box.top + (want.from ?? 0);
    const bottom = start - box.top + (want.to ?? heightOf(want.index));
    if (row !== undefined) wanted.current = null;
    if (top >= 0 && (bottom <= view.clientHeight || top < MARGIN)) return;
    const isFar = top < -view.clientHeight || bottom > 2 * view.clientHeight || want.from !== undefined;
    const move = isFar
      ? top - view.clientHeight / 3
      : top < 0
        ? top - MARGIN
        : Math.min(top - MARGIN, bottom - view.clientHeight + MARGIN);
    view.scrollTop += move;
    look();
  }

  const spacer = (height: number, key: string) =>
    Tag === 'tbody' ? (
      <tr key={key} style={{ height: `${height}px` }} />
    ) : Tag === 'ul' ? (
      <li key={key} aria-hidden="true" class="spacer" style={{ height: `${height}px` }} />
    ) : (
      <div key={key} aria-hidden="true" style={{ height: `${height}px`, flex: 'none' }} />
    );
  return (
    <Tag
      ref={(element: HTMLElement | null) => {
        holder.current = element;
      }}
      class="rows"
    >
      {spacer(sum(0, from), 'above')}
      {names.slice(from, to).map((name, index) => render(name, from + index))}
      {spacer(sum(to, names.length), 'below')}
    </Tag>
  );
}

/** Space left between what is shown and the edge of the view, in pixels. */
const MARGIN = 8;

/** Whether the page is being printed: then every row is drawn, before the browser looks. */
function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
