import { useShared } from '../shared.js';
import { wordFor } from '../words.js';
import type { Uploads } from './uploads.js';

/** What became of the files that were dropped; it stays until it is closed, so that no refusal is missed. */
export function UploadsPanel({ uploads, onClose }: { uploads: Uploads; onClose: () => void }) {
  const { words } = useShared();
  const { total, taken, duplicates, refused } = uploads;
  const done = taken + duplicates.length + refused.length;
  return (
    <section class="uploads" aria-label={words.uploads} role="status">
      <p>
        {words.uploaded(done, total)}
        {done < total && <progress max={total} value={done} aria-label={words.uploads} />}
        {done >= total && (
          <button type="button" class="quiet" onClick={onClose}>
            {words.close}
          </button>
        )}
      </p>
      {(duplicates.length > 0 || refused.length > 0) && (
        <ul>
          {refused.map(({ name, code }, index) => (
            <li key={`refused/${index}`} class="warning">
              {words.refused(name, wordFor(words.failures, code))}
            </li>
          ))}
          {duplicates.map((name, index) => (
            <li key={`again/${index}`}>{words.duplicate(name)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
