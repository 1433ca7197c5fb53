/** Whether a report says that a task was done. */

import type { Task } from '../../plan/index.js';
import { saysDoneOf, saysOpen } from '../../vietnamese/comparing.js';
import { saysAny } from '../../vietnamese/reports.js';
import { dutyOf } from '../duty.js';
import type { Wording } from '../wording.js';
import type { ProgressState } from './schema.js';

/** `12/20 xã`: a part of a whole. */
const PART = /(?<![\d/])(\d{1,6})\/(\d{1,6})(?![\d/])/gu;

/**
 * `met` only where the report says that the task's own work is done (`đã ban hành Kế hoạch …` for `Ban hành Kế hoạch …`, `hoàn thành
 * việc …`) and nothing takes it back; `not-yet` where it says that it is open; else `unknown`.
 */
export function doneState(task: Task, said: string, wording: Wording): ProgressState {
  const words = wording.wordsOf(said).map(({ key }) => key);
  const duty = wording.wordsOf(dutyOf(task)).map(({ key }) => key);
  const own = new Set(duty);
  // Words of the task itself (`Ban hành kế hoạch`) take nothing back.
  const rest = words.filter((word) => !own.has(word));
  if (saysOpen(rest)) return 'not-yet';
  if (saysAny('open', rest) || isPart(said)) return 'unknown';
  const verb = duty.slice(0, 2);
  return verb.length === 2 && saysDoneOf(words, verb) ? 'met' : 'unknown';
}

function isPart(said: string): boolean {
  return [...said.matchAll(PART)].some(([, part, whole]) => Number(part) < Number(whole));
}
