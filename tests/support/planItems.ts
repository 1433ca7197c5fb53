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
    ...more,
  };
}

export function taskOf(id: string, text: string, more: Partial<Task> = {}): Task {
  return {
    id,
    origin: 'body',
    sectionId: id.replace(/-.*$/, ''),
    parentId: null,
    marker: '-',
    number: null,
    group: null,
    objective: null,
    text,
    activity: null,
    outputs: [],
    note: null,
    lead: [],
    support: [],
    deadline: null,
    measures: [],
    spans: [],
    ...more,
  };
}

export function targetOf(id: string, text: string, more: Partial<Target> = {}): Target {
  return {
    id,
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
    spans: [],
    ...more,
  };
}
