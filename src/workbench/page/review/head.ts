import { standing } from '../../../corrections/line.js';
import type { Loaded } from '../client.js';
import type { Entry } from './entries.js';
import type { Head } from './messages.js';

/** A document, its items aside. */
export function headOf({ entry, plan, lines }: Loaded, queue: readonly Entry[]): Head {
  return {
    entry,
    document: plan.document,
    agencies: plan.organizations.map(({ name }) => name),
    last: standing(lines).at(-1)?.id ?? null,
    done: queue.filter(({ doubt }) => doubt?.settled === true).length,
  };
}
