import { useShared } from '../../shared.js';

/** How a dialog ends. */
export function Buttons({ onCancel, disabled = false }: { onCancel: () => void; disabled?: boolean }) {
  const { words } = useShared();
  return (
    <div class="buttons">
      <button type="button" class="quiet" onClick={onCancel}>
        {words.cancel}
      </button>
      <button type="submit" disabled={disabled}>
        {words.save}
      </button>
    </div>
  );
}
