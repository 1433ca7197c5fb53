/** Changes, with what most of them do not have left out. */
import type { Span } from '../../plan/index.js';
import type { Change, ChangedField, ChangeSide, Direction } from '../schema.js';

/** One side of a change. */
export function sideOf(text: string, spans: Span[], value: ChangeSide['value'] = null): ChangeSide {
  return { text, value, spans };
}

export function changeOf(
  field: ChangedField,
  old: ChangeSide | null,
  next: ChangeSide | null,
  direction: Direction,
  more: Partial<Pick<Change, 'words' | 'aspects' | 'label'>> = {},
): Change {
  return { field, label: null, old, new: next, direction, words: null, aspects: [], ...more };
}
