import type { Plan } from '../../src/plan/index.js';

/** What a golden pair compares: one line a section, target and task. */
export interface Compact {
  sections: string[];
  targets: string[];
  tasks: string[];
}

/** Entries of a field that are as expected, that are missing, and that nobody expected. */
export interface Counts {
  right: number;
  missed: number;
  extra: number;
}

export const FIELDS: string[];
export function compact(plan: Plan): Compact;
export function scoreCompact(expected: Compact, read: Compact): Record<string, Counts>;
