import { useEffect, useRef } from 'preact/hooks';
import { useShared } from '../shared.js';

/** The keys and what they do. */
export function Help({ onClose }: { onClose: () => void }) {
  const { words } = useShared();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="help-title" onClose={onClose}>
      <h2 id="help-title">{words.help}</h2>
      <dl class="keys">
        {Object.entries(words.keys).map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {words.close}
      </button>
    </dialog>
  );
}
