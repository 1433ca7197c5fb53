import type { RefObject } from 'preact';
import { memo } from 'preact/compat';
import { useMemo } from 'preact/hooks';
import type { MarkedLine, Run } from '../../marks.js';
import { Rows } from '../rows.js';

interface Props {
  lines: readonly (MarkedLine | undefined)[];
  active: string;
  scroller: RefObject<HTMLElement | null>;
  onPick: (mark: string) => void;
}

/** Texts of up to so many lines are drawn whole. */
const WHOLE = 400;
const LINE_HEIGHT = 34;

/** The readable text of a document with the marks of its plan; hatched where nothing claimed the words. */
export function TextView({ lines, active, scroller, onPick }: Props) {
  const names = useMemo(() => lines.map((_, index) => String(index)), [lines]);
  const at = useMemo(
    () =>
      active === '' ? -1 : lines.findIndex((line) => line?.runs.some(({ mark }) => mark === active) === true),
    [lines, active],
  );
  const reveal = useMemo(() => (at === -1 ? null : { index: at }), [at]);
  return (
    <div
      class="text"
      onClick={({ target }) => {
        const mark = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
        if (mark !== null && getSelection()?.isCollapsed !== false) onPick(mark.dataset['mark'] ?? '');
      }}
    >
      <Rows
        names={names}
        estimate={LINE_HEIGHT}
        whole={WHOLE}
        scroller={scroller}
        reveal={reveal}
        render={(name, index) => {
          const line = lines[index];
          const isActive = line?.runs.some(({ mark }) => mark === active) === true;
          return <Line key={name} name={name} line={line} active={isActive ? active : ''} />;
        }}
      />
    </div>
  );
}

const Line = memo(
  ({ name, line, active }: { name: string; line: MarkedLine | undefined; active: string }) => (
    <p data-row={name} data-start={line?.start}>
      {line?.runs.map((run, index) => runElement(run, index, active))}
    </p>
  ),
);

function runElement({ text, mark, list, field, lost }: Run, key: number, active: string) {
  if (mark === null) return text;
  const name = [
    'mark',
    lost ? 'lost' : list,
    field === null ? null : `value ${field}`,
    mark === active && active !== '' ? 'active' : null,
  ];
  return (
    <span key={key} class={name.filter(Boolean).join(' ')} data-mark={mark}>
      {text}
    </span>
  );
}
