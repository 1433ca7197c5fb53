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

interface LineProps {
  name: string;
  line: MarkedLine | undefined;
  active: string;
}

/** A line; one of a table in columns, as its cells stand. */
const Line = memo(({ name, line, active }: LineProps) => {
  const cells = cellsOf(line?.runs ?? []);
  if (cells.length < 2)
    return (
      <p data-row={name} data-start={line?.start}>
        {line?.runs.map((run, index) => runElement(run, index, active))}
      </p>
    );
  const widths = cells.map((runs, index) =>
    index === 0 && lengthOf(runs) <= NUMBER ? '2.5rem' : 'minmax(0, 1fr)',
  );
  return (
    <p
      class="cells"
      data-row={name}
      data-start={line?.start}
      style={{ gridTemplateColumns: widths.join(' ') }}
    >
      {cells.map((runs, index) => (
        <span key={index}>{runs.map((run, at) => runElement(run, at, active))}</span>
      ))}
    </p>
  );
});

/** A first cell of so few letters is a row's number. */
const NUMBER = 5;

/** The cells of a row of a table, which tabs part in the text. */
function cellsOf(runs: readonly Run[]): Run[][] {
  const cells: Run[][] = [[]];
  for (const run of runs)
    for (const [index, text] of run.text.split('\t').entries()) {
      if (index > 0) cells.push([]);
      if (text !== '') cells.at(-1)?.push({ ...run, text });
    }
  return cells;
}

function lengthOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}

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
