/** What the manifest wants to know of a conversion; apart from what converts, which whoever only asks this need not load. */
import type { Conversion } from '../convert.js';
import type { Done } from './job.js';
import { unclaimedIn } from './unclaimed.js';

/** The same of a conversion that is not written. */
export function doneOf(conversion: Conversion): Done {
  return { ...summaryOf(conversion), output: null, outputSha256: null };
}

/** What is known of a conversion wherever its plan goes. */
export function summaryOf({ plan, text }: Conversion): Omit<Done, 'output' | 'outputSha256'> {
  const { sha256, bytes, format, pages } = plan.source;
  const diagnostics: Record<string, number> = {};
  for (const code of plan.diagnostics.map((diagnostic) => diagnostic.code).sort()) {
    diagnostics[code] = (diagnostics[code] ?? 0) + 1;
  }
  const remarks = plan.diagnostics.filter((diagnostic) => diagnostic.severity !== 'info').length;
  return {
    status: remarks > 0 ? 'warned' : 'ok',
    sha256,
    bytes,
    format,
    pages,
    counts: { targets: plan.targets.length, tasks: plan.tasks.length, results: plan.results.length },
    diagnostics,
    remarks,
    unclaimed: unclaimedIn(plan, text),
  };
}
