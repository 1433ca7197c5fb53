/** Whether a report is one on a plan: of its issuer, in its time. */
import type { Plan } from '../../plan/index.js';
import { reportsOnPart } from '../../vietnamese/comparing.js';
import { relationOf } from '../relation.js';
import type { Wording } from '../wording.js';
import { textKey } from '../words.js';
import { yearsOf } from '../years.js';
import type { Gate, GateReason } from './schema.js';

/**
 * A report of another issuer or of years the plan does not cover is refused, unless it cites the plan by its number; what is not
 * known is only told.
 */
export function gateOf(plan: Plan, report: Plan, wording: Wording): Gate {
  const relation = relationOf(plan, report, wording);
  const cited = citesPlan(plan, report);
  const [own, told] = [yearsOf(plan), yearsOf(report)];
  const reasons: GateReason[] = [];
  if (relation === 'different-issuers' && !cited) reasons.push('different-issuers');
  if (relation === 'unknown' && !cited) reasons.push('issuer-unknown');
  if (own === null || told === null) reasons.push('period-unknown');
  else if (told.to < own.from || told.from > own.to) reasons.push('other-period');
  if (report.document.kind === 'plan' && report.results.length === 0) reasons.push('not-a-report');
  return {
    comparable: !reasons.some((reason) => REFUSED.has(reason)),
    relation,
    reasons,
    interim: isInterim(own, told, report),
  };
}

const REFUSED: ReadonlySet<GateReason> = new Set(['different-issuers', 'other-period', 'not-a-report']);

function citesPlan({ document }: Plan, report: Plan): boolean {
  const { number } = document;
  return number !== null && report.document.references.some((one) => textKey(one.number) === textKey(number));
}

function isInterim(own: Years, told: Years, { document }: Plan): boolean {
  if (own !== null && told !== null && told.to < own.to) return true;
  const last = own === null ? null : `${own.to}-11`;
  const early = last !== null && document.issuedOn !== null && document.issuedOn < last;
  return early || reportsOnPart(textKey(document.title));
}

type Years = { from: number; to: number } | null;
