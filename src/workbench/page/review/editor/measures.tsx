import { wordFor } from '../../../../plan/labels.js';
import { useShared } from '../../shared.js';
import type { Json } from '../lines.js';
import { Labelled } from './inputs.js';

const COMPARATORS = ['eq', 'gte', 'lte', 'gt', 'lt', 'range'];
const NEW = { text: '', value: 0, upper: null, comparator: 'eq', unit: '%' };

/** The measures of an item: the words of each, the amount, its unit. */
export function MeasuresField({ value, onChange }: { value: Json; onChange: (value: Json) => void }) {
  const { words, language } = useShared();
  const measures = Array.isArray(value) ? (value as Record<string, Json>[]) : [];
  const set = (index: number, part: string, next: Json): void =>
    onChange(measures.map((one, at) => (at === index ? { ...one, [part]: next } : one)));
  const amount = (index: number, part: 'value' | 'upper', isNeeded: boolean) => (
    <Labelled label={words.amounts[part]}>
      <input
        name={`measures.${index}.${part}`}
        type="number"
        step="any"
        required={isNeeded}
        value={String(measures[index]?.[part] ?? '')}
        onInput={({ currentTarget }) =>
          set(index, part, currentTarget.value === '' ? null : currentTarget.valueAsNumber)
        }
      />
    </Labelled>
  );
  return (
    <fieldset class="measures">
      <legend>{words.fields['measures']}</legend>
      {measures.map((measure, index) => (
        <div class="measure" key={index} role="group" aria-label={`${words.fields['measures']} ${index + 1}`}>
          <Labelled label={words.words}>
            <input
              name={`measures.${index}.text`}
              required
              value={String(measure['text'] ?? '')}
              onInput={({ currentTarget }) => set(index, 'text', currentTarget.value)}
            />
          </Labelled>
          <Labelled label={words.comparator}>
            <select
              name={`measures.${index}.comparator`}
              value={String(measure['comparator'])}
              onChange={({ currentTarget }) => set(index, 'comparator', currentTarget.value)}
            >
              {COMPARATORS.map((one) => (
                <option key={one} value={one}>
                  {wordFor('comparator', one, language)}
                </option>
              ))}
            </select>
          </Labelled>
          {amount(index, 'value', true)}
          {measure['comparator'] === 'range' && amount(index, 'upper', true)}
          <Labelled label={words.unit}>
            <input
              name={`measures.${index}.unit`}
              value={String(measure['unit'] ?? '')}
              onInput={({ currentTarget }) => set(index, 'unit', currentTarget.value.trim())}
            />
          </Labelled>
          <button
            type="button"
            class="quiet"
            aria-label={`${words.takeOut}: ${String(measure['text'])}`}
            onClick={() => onChange(measures.filter((_, at) => at !== index))}
          >
            {words.takeOut}
          </button>
        </div>
      ))}
      <button type="button" class="quiet" onClick={() => onChange([...measures, NEW])}>
        {words.addMeasure}
      </button>
    </fieldset>
  );
}
