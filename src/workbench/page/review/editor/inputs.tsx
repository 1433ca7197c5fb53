import { useState } from 'preact/hooks';
import { useShared } from '../../shared.js';
import type { Json } from '../lines.js';

/** An input with its name above it. */
export function Labelled({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <label>
      <span>{label}</span>
      {children}
    </label>
  );
}

interface LinesProps {
  name: string;
  label: string;
  value: Json;
  /** What can be chosen instead of written. */
  choices?: readonly string[];
  onChange: (value: string[]) => void;
}

/** Several values, one a line. */
export function LinesField({ name, label, value, choices = [], onChange }: LinesProps) {
  const { words } = useShared();
  // What is being written is kept as it is, blank lines too.
  const [text, setText] = useState(Array.isArray(value) ? value.join('\n') : '');
  const write = (next: string): void => {
    setText(next);
    onChange(linesOf(next));
  };
  const chosen = new Set(linesOf(text));
  return (
    <div class="lines">
      <Labelled label={`${label} (${words.onePerLine})`}>
        <textarea
          name={name}
          rows={Math.max(1, text.split('\n').length)}
          value={text}
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </Labelled>
      {choices.length > 0 && (
        <select
          aria-label={`${label}: ${words.addOne}`}
          value=""
          onChange={({ currentTarget }) => {
            write([...linesOf(text), currentTarget.value].join('\n'));
            currentTarget.value = '';
          }}
        >
          <option value="">{words.addOne}</option>
          {choices
            .filter((one) => !chosen.has(one))
            .map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
        </select>
      )}
    </div>
  );
}

/** Lines that say something. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
