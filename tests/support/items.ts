import { EMPTY_PASSAGE } from '../../src/document/index.js';
import { type ItemDraft, nothingSaid } from '../../src/extract/draft.js';

/** An item as the passes find it: a task of the body with nothing read yet, but for the given fields. */
export function itemOf(fields: Partial<ItemDraft> & Pick<ItemDraft, 'section'>): ItemDraft {
  return {
    type: 'task',
    id: 'I-1',
    origin: 'body',
    parent: null,
    marker: null,
    number: null,
    group: null,
    statement: EMPTY_PASSAGE,
    closes: false,
    timeLeadIn: null,
    orderedBy: null,
    leadIns: [],
    cells: {},
    hasSubRows: false,
    ...nothingSaid(),
    measures: [],
    deadline: null,
    lead: [],
    support: [],
    monitor: [],
    sameAs: null,
    ...fields,
  };
}
