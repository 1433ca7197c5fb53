import { useEffect, useRef } from 'preact/hooks';
import type { Heading } from '../../../../plan/index.js';
import type { NewCorrection } from '../../../api.js';
import { useShared } from '../../shared.js';
import type { AnyItem } from '../entries.js';
import { splitLine } from '../lines.js';
import { Fields } from './fields.js';
import { Split } from './split.js';

/** What is corrected: values of an item, where it splits, or the letterhead. */
export type Subject =
  /** `field` is what is looked at first, or empty. */
  | { kind: 'edit'; item: AnyItem; field: string }
  | { kind: 'split'; item: AnyItem }
  | { kind: 'heading'; heading: Heading };

interface Props {
  subject: Subject;
  /** Names of the agencies of the plan. */
  agencies: readonly string[];
  onSave: (lines: NewCorrection[]) => void;
  onCancel: () => void;
}

/** A dialog to correct. */
export function Editor({ subject, agencies, onSave, onCancel }: Props) {
  const { words, person } = useShared();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = subject.kind === 'edit' ? subject.field : '';
  useEffect(() => {
    dialog.current?.showModal();
    if (field !== '')
      dialog.current?.querySelector<HTMLElement>(`[name="${field}"], [name^="${field}."]`)?.focus();
  }, [field]);
  const close = (): void => dialog.current?.close();
  const titles = { edit: words.edit, split: words.split, heading: words.editHeading };
  return (
    <dialog ref={dialog} class="editor" aria-labelledby="editor-title" onClose={onCancel}>
      <h2 id="editor-title">{titles[subject.kind]}</h2>
      {subject.kind === 'split' ? (
        <Split
          text={subject.item.text}
          onSave={(parts) => onSave([splitLine(subject.item, parts, person)])}
          onCancel={close}
        />
      ) : (
        <Fields subject={subject} agencies={agencies} onSave={onSave} onCancel={close} />
      )}
    </dialog>
  );
}
