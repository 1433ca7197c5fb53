/** What a leader reads in a minute: new, dropped, later, earlier, raised, lowered, whose work grew, what to look at. */
import type { Plan } from '../../../plan/index.js';
import type { Direction } from '../../schema.js';
import type { Labels } from '../labels.js';
import type { Comparison, Line } from '../view.js';
import { escapeHtml } from './escape.js';

/** Lines a point shows; the rest is counted. */
const SHOWN = 5;
/** UTF-16 units of a line. */
const LONGEST = 90;

const PROMISED = new Set(['targets', 'tasks']);

export function leaderHtml(
  { old, new: next, diff }: Comparison,
  lines: readonly Line[],
  places: ReadonlyMap<Line, string>,
  labels: Labels,
): string {
  const promised = lines.filter(({ list }) => PROMISED.has(list));
  const went = (direction: Direction): Line[] =>
    promised.filter(({ changes }) => changes.some((change) => change.direction === direction));
  const points = [
    point(
      labels.points.new,
      promised.filter(({ kind }) => kind === 'added'),
      places,
    ),
    point(
      labels.points.dropped,
      promised.filter(({ kind }) => kind === 'removed'),
      places,
    ),
    point(labels.points.later, went('later'), places),
    point(labels.points.earlier, went('earlier'), places),
    point(labels.points.raised, went('raised'), places),
    point(labels.points.lowered, went('lowered'), places),
    listed(labels.points.lead, grown(old, next, diff.organizations)),
    point(
      labels.points.check,
      lines.filter(({ kind }) => kind === 'not-rolled' || kind === 'unread'),
      places,
    ),
  ].filter((html) => html !== '');
  if (points.length === 0) return '';
  return `<section class="leader" aria-labelledby="leader"><h2 id="leader">${escapeHtml(labels.summary)}</h2>\n${points.join('\n')}\n</section>`;
}

function point(title: string, lines: readonly Line[], places: ReadonlyMap<Line, string>): string {
  const items = lines.map((line) => {
    const text = line.new?.text ?? line.old?.text ?? '';
    const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
    return `<a href="#${places.get(line) ?? ''}">${escapeHtml(short)}</a>`;
  });
  return listed(title, items);
}

function listed(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const shown = items.slice(0, SHOWN).map((item) => `<li>${item}</li>`);
  const more = items.length > SHOWN ? `<li>… ${items.length - SHOWN}</li>` : '';
  return `<div><h3>${escapeHtml(title)}: ${items.length}</h3><ul>${shown.join('')}${more}</ul></div>`;
}

/** Agencies that lead more tasks than before, most first: `Sở Nội vụ: 3 → 7`. */
function grown(
  old: Plan,
  next: Plan,
  organizations: readonly { oldIds: string[]; newIds: string[] }[],
): string[] {
  const [before, after] = [leads(old), leads(next)];
  const oldId = new Map(
    organizations.flatMap(({ oldIds, newIds }) => newIds.map((id) => [id, oldIds] as const)),
  );
  return next.organizations
    .flatMap(({ id, name }) => {
      const was = (oldId.get(id) ?? []).reduce((sum, one) => sum + (before.get(one) ?? 0), 0);
      const is = after.get(id) ?? 0;
      return is > was ? [{ name, was, is }] : [];
    })
    .sort((a, b) => b.is - b.was - (a.is - a.was))
    .map(({ name, was, is }) => escapeHtml(`${name}: ${was} → ${is}`));
}

/** How many tasks each agency leads, twins once. */
function leads({ tasks }: Plan): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { lead, sameAs } of tasks)
    if (sameAs === null)
      for (const { organizationId } of lead)
        counts.set(organizationId, (counts.get(organizationId) ?? 0) + 1);
  return counts;
}
