import { useState } from 'preact/hooks';
import { useShared } from '../../shared.js';
import { Buttons } from './buttons.js';
import { Labelled, linesOf } from './inputs.js';

interface Props {
  text: string;
  onSave: (parts: string[]) => void;
  onCancel: () => void;
}

/** Where an item splits: each part on a line of its own. */
export function Split({ text, onSave, onCancel }: Props) {
  const { words } = useShared();
  const [value, setValue] = useState(text);
  const parts = linesOf(value);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (parts.length > 1) onSave(parts);
      }}
    >
      <Labelled label={words.splitHint}>
        <textarea
          name="parts"
          rows={8}
          value={value}
          onInput={({ currentTarget }) => setValue(currentTarget.value)}
        />
      </Labelled>
      <Buttons onCancel={onCancel} disabled={parts.length < 2} />
    </form>
  );
}
