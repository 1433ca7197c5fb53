import { join } from 'node:path';

/** Ending of a plan's file name. */
export const PLAN_ENDING = '.plan.json';

/** The report of the last run, beside the plans. */
export const MANIFEST = 'manifest.jsonl';

/** Folder in the output folder where kehoach keeps what it needs to go on after a stop. */
export const STATE_FOLDER = '.kehoach';

/** Where things stand in an output folder. */
export function layoutOf(output: string): {
  state: string;
  ledger: string;
  lock: string;
  staging: string;
  manifest: string;
} {
  const state = join(output, STATE_FOLDER);
  return {
    state,
    ledger: join(state, 'ledger.jsonl'),
    lock: join(state, 'lock'),
    /** A folder a run below it. */
    staging: join(state, 'staging'),
    manifest: join(output, MANIFEST),
  };
}
