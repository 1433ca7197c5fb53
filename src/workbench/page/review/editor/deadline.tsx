import type { DeadlineType } from '../../../../plan/vocabulary.js';
import { useShared } from '../../shared.js';
import { dayIn, wordFor } from '../../words.js';
import type { Json } from '../lines.js';
import { Labelled } from './inputs.js';

const TYPES: readonly DeadlineType[] = ['by', 'during', 'ongoing', 'recurring', 'relative'];
const NONE = { text: '', type: 'by', start: null, end: null, recurrence: null };

/** How often something recurs, as a rule of RFC 5545; any other rule that was read stays as it is. */
const RULES = [
  'FREQ=WEEKLY',
  'FREQ=MONTHLY',
  'FREQ=MONTHLY;INTERVAL=3',
  'FREQ=MONTHLY;INTERVAL=6',
  'FREQ=YEARLY',
];

/** A deadline: its words, what they mean, from when to when. */
export function DeadlineField({ value, onChange }: { value: Json; onChange: (value: Json) => void }) {
  const { words, language } = useShared();
  const deadline = isRecord(value) ? value : null;
  const of = (part: string): string => String(deadline?.[part] ?? '');
  const set = (part: string, next: string | null): void =>
    onChange({ ...NONE, ...deadline, [part]: next === '' && part !== 'text' ? null : next });
  const day = (part: 'start' | 'end') => (
    // The browser writes the day as its own language has it, which may put the month first: beside it stands which day is meant.
    <Labelled label={of(part) === '' ? words[part] : `${words[part]}: ${dayIn(language, of(part))}`}>
      <input
        name={part}
        type="date"
        value={of(part)}
        onInput={({ currentTarget }) => set(part, currentTarget.value)}
      />
    </Labelled>
  );
  const rules =
    RULES.includes(of('recurrence')) || of('recurrence') === '' ? RULES : [of('recurrence'), ...RULES];
  return (
    <fieldset>
      <legend>{words.fields['deadline']}</legend>
      <Labelled label={words.words}>
        <input
          name="deadline.text"
          value={of('text')}
          onInput={({ currentTarget }) => set('text', currentTarget.value)}
        />
      </Labelled>
      <Labelled label={words.type}>
        <select
          name="type"
          value={deadline === null ? 'by' : of('type')}
          onChange={({ currentTarget }) => set('type', currentTarget.value)}
        >
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {wordFor(words.types, type)}
            </option>
          ))}
        </select>
      </Labelled>
      {day('start')}
      {day('end')}
      {(of('type') === 'recurring' || of('recurrence') !== '') && (
        <Labelled label={words.recurrence}>
          <select
            name="recurrence"
            value={of('recurrence')}
            onChange={({ currentTarget }) => set('recurrence', currentTarget.value)}
          >
            <option value="">—</option>
            {rules.map((rule) => (
              <option key={rule} value={rule}>
                {wordFor(words.recurrences, rule)}
              </option>
            ))}
          </select>
        </Labelled>
      )}
      <label class="check">
        <input
          name="none"
          type="checkbox"
          checked={deadline === null}
          onChange={({ currentTarget }) => onChange(currentTarget.checked ? null : NONE)}
        />{' '}
        {words.noDeadline}
      </label>
    </fieldset>
  );
}

function isRecord(value: Json): value is Record<string, Json> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
