import { useEffect, useRef, useState } from 'preact/hooks';
import type { DeadlineType } from '../../../plan/vocabulary.js';
import type { NewCorrection } from '../../api.js';
import { useShared } from '../shared.js';
import { wordFor } from '../words.js';
import type { AnyItem } from './entries.js';
import { essence, type Json, setLine, splitLine } from './lines.js';

interface Props {
  item: AnyItem;
  kind: 'edit' | 'split';
  onSave: (lines: NewCorrection[]) => void;
  onCancel: () => void;
}

/** Fields with one value a line. */
const LISTS = ['lead', 'support', 'monitor', 'outputs'];
const STRINGS = ['text', 'note', 'activity', 'objective', 'valueText', 'group'];

const TYPES: readonly DeadlineType[] = ['by', 'during', 'ongoing', 'recurring', 'relative'];

/** A dialog to correct an item: every field of it, or the places where it splits. */
export function Editor({ item, kind, onSave, onCancel }: Props) {
  const { words, person } = useShared();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="editor" aria-labelledby="editor-title" onClose={onCancel}>
      <h2 id="editor-title">{kind === 'edit' ? words.edit : words.split}</h2>
      {kind === 'edit' ? (
        <Fields item={item} onSave={onSave} onCancel={() => dialog.current?.close()} />
      ) : (
        <Split
          text={item.text}
          onSave={(parts) => onSave([splitLine(item, parts, person)])}
          onCancel={() => dialog.current?.close()}
        />
      )}
    </dialog>
  );
}

function Fields({ item, onSave, onCancel }: Omit<Props, 'kind'>) {
  const { words, person } = useShared();
  const holder = item as unknown as Record<string, unknown>;
  const lists = LISTS.filter((field) => field in holder);
  const strings = STRINGS.filter((field) => field in holder);
  const form = useRef<HTMLFormElement>(null);
  const hasDeadline = 'deadline' in item;
  const deadline = hasDeadline ? item.deadline : null;
  const save = (): void => {
    const data = new FormData(form.current ?? undefined);
    const said = (name: string): string => String(data.get(name) ?? '').trim();
    const wanted: [string, Json][] = [
      ...strings.map((field): [string, Json] => [
        field,
        said(field) === '' && field !== 'text' ? null : said(field),
      ]),
      ...lists.map((field): [string, Json] => [field, linesOf(said(field))]),
    ];
    if (hasDeadline) {
      const isNone =
        data.get('none') !== null ||
        (said('deadline.text') === '' && said('start') === '' && said('end') === '');
      const value = {
        text: said('deadline.text'),
        type: said('type'),
        start: said('start') || null,
        end: said('end') || null,
      };
      wanted.push(['deadline', isNone ? null : value]);
    }
    const changed = wanted.filter(
      ([field, value]) => JSON.stringify(value) !== JSON.stringify(essence(field, holder[field])),
    );
    onSave(changed.map(([field, value]) => setLine(item, field, value, person, said('why'))));
  };
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {strings.map((field) => (
        <label key={field}>
          <span>{wordFor(words.fields, field)}</span>
          {field === 'text' ? (
            <textarea name={field} rows={4} required defaultValue={item.text} />
          ) : (
            <input name={field} defaultValue={String(holder[field] ?? '')} />
          )}
        </label>
      ))}
      {lists.map((field) => (
        <label key={field}>
          <span>
            {wordFor(words.fields, field)} <small>({words.onePerLine})</small>
          </span>
          <textarea
            name={field}
            rows={2}
            defaultValue={(essence(field, holder[field]) as string[]).join('\n')}
          />
        </label>
      ))}
      {hasDeadline && (
        <fieldset>
          <legend>{words.fields['deadline']}</legend>
          <label>
            <span>{words.words}</span>
            <input name="deadline.text" defaultValue={deadline?.text ?? ''} />
          </label>
          <label>
            <span>{words.type}</span>
            <select name="type" defaultValue={deadline?.type ?? 'by'}>
              {TYPES.map((type) => (
                <option key={type} value={type} selected={type === (deadline?.type ?? 'by')}>
                  {wordFor(words.types, type)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{words.start}</span>
            <input name="start" type="date" defaultValue={deadline?.start ?? ''} />
          </label>
          <label>
            <span>{words.end}</span>
            <input name="end" type="date" defaultValue={deadline?.end ?? ''} />
          </label>
          <label class="check">
            <input name="none" type="checkbox" /> {words.noDeadline}
          </label>
        </fieldset>
      )}
      <label>
        <span>{words.why}</span>
        <input name="why" maxLength={500} />
      </label>
      <Buttons onCancel={onCancel} />
    </form>
  );
}

function Split({
  text,
  onSave,
  onCancel,
}: {
  text: string;
  onSave: (parts: string[]) => void;
  onCancel: () => void;
}) {
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
      <label>
        <span>{words.splitHint}</span>
        <textarea
          name="parts"
          rows={8}
          value={value}
          onInput={({ currentTarget }) => setValue(currentTarget.value)}
        />
      </label>
      <Buttons onCancel={onCancel} disabled={parts.length < 2} />
    </form>
  );
}

function Buttons({ onCancel, disabled = false }: { onCancel: () => void; disabled?: boolean }) {
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

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
