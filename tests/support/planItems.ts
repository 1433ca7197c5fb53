/** Items of a plan made by hand: everything that is not said is empty. */
import type { Measure, Target, Task } from '../../src/plan/index.js';

export function measureOf(text: string, value: number, more: Partial<Measure> = {}): Measure {
  return {
    text,
    value,
    upper: null,
    comparator: 'eq',
    unit: '%',
    change: null,
    subject: null,
    scope: null,
    baseline: null,
    of: null,
    at: null,
    spans: [],
    rule: 'measure/quantity',
    ...more,
  };
}

export function taskOf(id: string, text: string, more: Partial<Task> = {}): Task {
  return {
    id,
    key: id,
    origin: 'body',
    sectionId: id.replace(/-.*$/, ''),
    parentId: null,
    sameAs: null,
    marker: '-',
    number: null,
    group: null,
    objective: null,
    objectiveSpans: [],
    text,
    activity: null,
    activitySpans: [],
    outputs: [],
    outputSpans: [],
    note: null,
    noteSpans: [],
    lead: [],
    support: [],
    monitor: [],
    extra: [],
    unread: [],
    deadline: null,
    measures: [],
    spans: [],
    ...more,
  };
}

export function targetOf(id: string, text: string, more: Partial<Target> = {}): Target {
  return {
    id,
    key: id,
    sectionId: id.replace(/-.*$/, ''),
    parentId: null,
    marker: '-',
    number: null,
    group: null,
    text,
    valueText: null,
    measures: [],
    deadline: null,
    lead: [],
    support: [],
    monitor: [],
    extra: [],
    unread: [],
    spans: [],
    ...more,
  };
}
