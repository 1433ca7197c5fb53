import type { TrashEntry } from '../../api.js';
import { useShared } from '../shared.js';
import { momentIn } from '../words.js';

interface Props {
  entries: readonly TrashEntry[];
  onBringBack: (entry: TrashEntry) => void;
}

/** What was put away, each to be brought back. */
export function Trash({ entries, onBringBack }: Props) {
  const { words, language } = useShared();
  if (entries.length === 0) return null;
  return (
    <details class="trash">
      <summary>{words.trash(entries.length)}</summary>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span>
              {entry.title ?? entry.name}{' '}
              <small class="trash-about">
                {[entry.title === null ? null : entry.name, momentIn(language, entry.removedAt)]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <button
              type="button"
              class="quiet trash-act"
              aria-label={`${words.bringBack}: ${entry.name}`}
              onClick={() => onBringBack(entry)}
            >
              {words.bringBack}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
