import type { Diagnostic } from '../../plan/index.js';
import { spansOf } from '../spans.js';
import type { Accounting } from './index.js';

/** A warning for each run of words that ended nowhere: in no item, title, cell, statement, nor left out on purpose. */
export function lossesOf({ unclaimed }: Accounting): Diagnostic[] {
  return unclaimed.map((words) => ({
    code: 'text-unclaimed',
    severity: 'warning',
    message: `These words ended in no item, title, cell or statement: “${shortened(words.text)}”.`,
    spans: spansOf(words),
  }));
}

const SHOWN = 80;

function shortened(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
