import { useShared } from '../shared.js';
import { keepSelection } from './selection.js';

type Act = 'accept' | 'edit' | 'split' | 'merge' | 'drop';

interface Props {
  acts: Readonly<Record<Act | 'undo', () => void>> & { make: (into: 'tasks' | 'targets') => void };
  can: Readonly<Record<Act, boolean>>;
}

/** What can be done with the item that is selected, each with its key. */
export function Acts({ acts, can }: Props) {
  const { words } = useShared();
  const labels: readonly [Act, string, string][] = [
    ['accept', words.accept, 'a'],
    ['edit', words.edit, 'e'],
    ['split', words.split, 's'],
    ['merge', words.merge, 'm'],
    ['drop', words.dropItem, 'd'],
  ];
  return (
    <div class="acts" role="toolbar" aria-label={words.columns.actions}>
      {labels.map(([act, label, key]) => (
        <button
          key={act}
          type="button"
          class={act === 'accept' ? undefined : 'quiet'}
          disabled={!can[act]}
          onClick={acts[act]}
        >
          {label} <kbd>{key}</kbd>
        </button>
      ))}
      <button type="button" class="quiet" onMouseDown={keepSelection} onClick={() => acts.make('tasks')}>
        {words.makeTask} <kbd>n</kbd>
      </button>
      <button type="button" class="quiet" onMouseDown={keepSelection} onClick={() => acts.make('targets')}>
        {words.makeTarget} <kbd>N</kbd>
      </button>
      <button type="button" class="quiet" onClick={acts.undo}>
        {words.undo} <kbd>u</kbd>
      </button>
    </div>
  );
}
