/** What a person does on the page, as lines of corrections. */
import { DOCUMENT_KEY } from '../../../corrections/documentKey.js';
import type { Deadline, Heading, Measure } from '../../../plan/index.js';
import type { NewCorrection } from '../../api.js';
import type { Doubt } from '../../doubts.js';
import type { AnyItem } from './entries.js';

export type Json = NewCorrection['value'];

/** Fields whose values a person agrees with when the item is accepted. */
const SHOWN = [
  'text',
  'number',
  'group',
  'note',
  'outputs',
  'lead',
  'support',
  'monitor',
  'deadline',
  'measures',
];

/** A value as lines of corrections have it: names of agencies, the parts of a deadline that people see. */
export function essence(field: string, value: unknown): Json {
  if (Array.isArray(value)) {
    return value.map((one): Json => {
      if (typeof one === 'string') return one;
      if (field === 'measures') {
        const { text, value: amount, upper, comparator, unit } = one as Measure;
        return { text, value: amount, upper, comparator, unit };
      }
      return (one as { name: string }).name;
    });
  }
  if (field === 'deadline' && typeof value === 'object' && value !== null) {
    const { text, type, start, end, recurrence } = value as Deadline;
    return { text, type, start, end, recurrence };
  }
  return (value ?? null) as Json;
}

export function setLine(item: AnyItem, path: string, value: Json, by: string, why: string): NewCorrection {
  const present = (item as unknown as Record<string, unknown>)[path];
  return {
    ...base(item, by),
    op: 'set',
    path,
    was: essence(path, present),
    value,
    why: why.trim() === '' ? null : why.trim(),
  };
}

/** A value of the letterhead. */
export function setHeadingLine(
  heading: Heading,
  path: string,
  value: Json,
  by: string,
  why: string,
): NewCorrection {
  const was = (heading as unknown as Record<string, Json>)[path] ?? null;
  const said = why.trim() === '' ? null : why.trim();
  return { op: 'set', key: DOCUMENT_KEY, quote: '', path, was, value, why: said, by };
}

/** A person agrees with a field, with a whole item, or has looked at a warning. */
export function acceptLine(item: AnyItem | null, doubt: Doubt | null, by: string): NewCorrection {
  if (item === null || doubt?.key === '')
    return {
      op: 'accept',
      key: '',
      quote: doubt?.text ?? '',
      path: doubt?.path ?? '',
      was: null,
      value: null,
      why: null,
      by,
    };
  const holder = item as unknown as Record<string, unknown>;
  const path = doubt?.path ?? '';
  const whole = Object.fromEntries(
    SHOWN.filter((field) => field in holder).map((field) => [field, essence(field, holder[field])]),
  );
  return { ...base(item, by), op: 'accept', path, was: path === '' ? whole : essence(path, holder[path]) };
}

export function dropLine(item: AnyItem, list: string, by: string): NewCorrection {
  return { ...base(item, by), op: 'drop', path: list, was: item.text };
}

export function splitLine(item: AnyItem, parts: string[], by: string): NewCorrection {
  return { ...base(item, by), op: 'split', was: item.text, value: parts };
}

export function mergeLine(item: AnyItem, next: AnyItem, by: string): NewCorrection {
  return { ...base(item, by), op: 'merge', was: [item.text, next.text], value: [next.key] };
}

export function addLine(words: string, list: 'tasks' | 'targets', start: number, by: string): NewCorrection {
  return { op: 'add', key: '', quote: words, path: list, was: null, value: { start }, why: null, by };
}

export function undoLine(id: string, by: string): NewCorrection {
  return { op: 'undo', key: '', quote: '', path: '', was: null, value: id, why: null, by };
}

function base(item: AnyItem, by: string): NewCorrection {
  return { op: 'set', key: item.key, quote: item.text, path: '', was: null, value: null, why: null, by };
}
