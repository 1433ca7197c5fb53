import { useMemo, useState } from 'preact/hooks';
import { wordFor as codedWord } from '../../../../plan/labels.js';
import { documentKind } from '../../../../plan/vocabulary.js';
import type { NewCorrection } from '../../../api.js';
import { useShared } from '../../shared.js';
import { wordFor } from '../../words.js';
import { essence, type Json, setHeadingLine, setLine } from '../lines.js';
import { Buttons } from './buttons.js';
import { DeadlineField } from './deadline.js';
import type { Subject } from './editor.js';
import { Labelled, LinesField } from './inputs.js';
import { MeasuresField } from './measures.js';

/** Fields that can be corrected, in the order they are shown, and what each is written with. */
const EDITORS = {
  text: 'text',
  number: 'word',
  group: 'word',
  lead: 'agencies',
  support: 'agencies',
  monitor: 'agencies',
  deadline: 'deadline',
  outputs: 'lines',
  measures: 'measures',
  valueText: 'word',
  activity: 'word',
  objective: 'word',
  note: 'word',
} as const;
const HEADING_EDITORS = {
  kind: 'kind',
  number: 'word',
  symbol: 'word',
  issuer: 'word',
  place: 'word',
  issuedOn: 'word',
  title: 'text',
} as const;
type EditorName =
  | (typeof EDITORS)[keyof typeof EDITORS]
  | (typeof HEADING_EDITORS)[keyof typeof HEADING_EDITORS];

interface Props {
  subject: Exclude<Subject, { kind: 'split' }>;
  agencies: readonly string[];
  onSave: (lines: NewCorrection[]) => void;
  onCancel: () => void;
}

/** Every field of an item or of the letterhead; only what was changed becomes a correction. */
export function Fields({ subject, agencies, onSave, onCancel }: Props) {
  const { words, person, language } = useShared();
  const holder = (subject.kind === 'heading' ? subject.heading : subject.item) as unknown as Record<
    string,
    unknown
  >;
  const editors: Readonly<Record<string, EditorName>> =
    subject.kind === 'heading' ? HEADING_EDITORS : EDITORS;
  const fields = Object.keys(editors).filter((field) => field in holder);
  const first = useMemo(
    () => Object.fromEntries(fields.map((field) => [field, essence(field, holder[field])])),
    [holder],
  );
  const [draft, setDraft] = useState<Readonly<Record<string, Json>>>(first);
  const [why, setWhy] = useState('');
  const labels: Readonly<Record<string, string>> =
    subject.kind === 'heading' ? words.headingFields : words.fields;
  const changed = fields.filter((field) => JSON.stringify(draft[field]) !== JSON.stringify(first[field]));
  const input = (field: string) => {
    const label = wordFor(labels, field);
    const value = draft[field] ?? null;
    const set = (next: Json): void => setDraft((now) => ({ ...now, [field]: next }));
    switch (editors[field]) {
      case 'deadline':
        return <DeadlineField key={field} value={value} onChange={set} />;
      case 'measures':
        return <MeasuresField key={field} value={value} onChange={set} />;
      case 'agencies':
        return (
          <LinesField
            key={field}
            name={field}
            label={label}
            value={value}
            choices={agencies}
            onChange={set}
          />
        );
      case 'lines':
        return <LinesField key={field} name={field} label={label} value={value} onChange={set} />;
      case 'kind':
        return (
          <Labelled key={field} label={label}>
            <select
              name={field}
              value={String(value)}
              onChange={({ currentTarget }) => set(currentTarget.value)}
            >
              {documentKind.options.map((kind) => (
                <option key={kind} value={kind}>
                  {codedWord('kind', kind, language)}
                </option>
              ))}
            </select>
          </Labelled>
        );
      case 'text':
        return (
          <Labelled key={field} label={label}>
            <textarea
              name={field}
              rows={3}
              required={field === 'text'}
              value={String(value ?? '')}
              onInput={({ currentTarget }) => set(currentTarget.value.trim() || null)}
            />
          </Labelled>
        );
      default:
        return (
          <Labelled key={field} label={label}>
            <input
              name={field}
              value={String(value ?? '')}
              onInput={({ currentTarget }) => set(currentTarget.value.trim() || null)}
            />
          </Labelled>
        );
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave(
          changed.map((field) => {
            const value = draft[field] ?? null;
            return subject.kind === 'heading'
              ? setHeadingLine(subject.heading, field, value, person, why)
              : setLine(subject.item, field, value, person, why);
          }),
        );
      }}
    >
      {fields.map(input)}
      <Labelled label={words.why}>
        <input
          name="why"
          maxLength={500}
          value={why}
          onInput={({ currentTarget }) => setWhy(currentTarget.value)}
        />
      </Labelled>
      <Buttons onCancel={onCancel} disabled={changed.length === 0} />
    </form>
  );
}
