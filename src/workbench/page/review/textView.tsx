import { memo } from 'preact/compat';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type MarkedLine, markedLines, type Run } from '../../marks.js';
import type { Loaded } from '../client.js';
import { useGrowing } from './growing.js';

interface Props {
  loaded: Loaded;
  active: string;
  onPick: (mark: string) => void;
}

/** The readable text of a document with the marks of its plan; hatched where nothing claimed the words. */
export function TextView({ loaded, active, onPick }: Props) {
  const lines = useMemo(() => markedLines(loaded.plan, loaded.text), [loaded.plan, loaded.text]);
  const holder = useRef<HTMLDivElement>(null);
  const at = useMemo(
    () => lines.findIndex(({ runs }) => active !== '' && runs.some(({ mark }) => mark === active)),
    [lines, active],
  );
  const shown = useGrowing(lines.length, at);
  useEffect(() => {
    const marks = [
      ...(holder.current?.querySelectorAll<HTMLElement>(`[data-mark="${CSS.escape(active)}"]`) ?? []),
    ];
    for (const mark of marks) mark.classList.add('active');
    marks[0]?.scrollIntoView({ block: 'nearest' });
    return () => {
      for (const mark of marks) mark.classList.remove('active');
    };
  }, [active, lines, shown]);
  return (
    <div
      ref={holder}
      class="text"
      onClick={({ target }) => {
        const mark = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
        if (mark !== null && getSelection()?.isCollapsed !== false) onPick(mark.dataset['mark'] ?? '');
      }}
    >
      {lines.slice(0, shown).map((line) => (
        <Line key={line.start} line={line} />
      ))}
    </div>
  );
}

const Line = memo(({ line }: { line: MarkedLine }) => (
  <p data-start={line.start}>{line.runs.map((run, index) => runElement(run, index))}</p>
));

function runElement({ text, mark, list, field, lost }: Run, key: number) {
  if (mark === null) return text;
  const name = ['mark', lost ? 'lost' : list, field === null ? null : `value ${field}`]
    .filter(Boolean)
    .join(' ');
  return (
    <span key={key} class={name} data-mark={mark}>
      {text}
    </span>
  );
}
