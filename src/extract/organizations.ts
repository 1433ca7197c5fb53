import {
  type Assignee,
  administrativeLevel,
  createIdRegister,
  type Organization,
  organizationType,
} from '../plan/index.js';
import { readProvince } from '../vietnamese/administration.js';
import { classifyAgency, type Placement, placedId, registerAgencies } from '../vietnamese/agencies/index.js';
import { commonWords } from '../vietnamese/commonWords.js';
import { oneOf, worded } from '../vietnamese/patterns.js';
import { step } from './pass.js';
import type { Abbreviated, Assigned, Headed } from './stages.js';

const anyLevel = administrativeLevel.nullable();

/** Lists every agency named as an assignee once, with all forms of its name, and ties the assignees to the list. */
export const organizations = step('organizations', (draft: Assigned) => {
  const assignees = draft.items.flatMap(({ lead, support, monitor }) => [...lead, ...support, ...monitor]);
  const placement = placementOf(draft);
  const context = { abbreviations: longForms(draft), province: placement.province };
  const nextId = createIdRegister();
  const idOf = new Map<string, string>();
  const organizations = registerAgencies(namesOf(assignees), context).map(
    ({ id, name, aliases }): Organization => {
      const { type, level } = classifyAgency(name, context.province);
      const own = nextId(placedId(id, { type, level }, placement));
      for (const form of [name, ...aliases]) idOf.set(form, own);
      return {
        id: own,
        name,
        aliases,
        type: organizationType.parse(type),
        level: anyLevel.parse(level),
      };
    },
  );
  for (const item of draft.items) {
    item.lead = once(item.lead, idOf);
    item.support = once(item.support, idOf);
    item.monitor = once(item.monitor, idOf);
  }
  return { organizations };
});

function namesOf(assignees: readonly Assignee[]): string[] {
  return [...new Set(assignees.map(({ name }) => name))];
}

/** With their final ids; one body named twice in an item is listed once. */
function once(assignees: readonly Assignee[], idOf: ReadonlyMap<string, string>): Assignee[] {
  const seen = new Set<string>();
  return assignees
    .map((assignee) => ({ ...assignee, organizationId: idOf.get(assignee.name) ?? assignee.organizationId }))
    .filter(({ organizationId }) => !seen.has(organizationId) && seen.add(organizationId));
}

function longForms(draft: Abbreviated): Map<string, string> {
  return new Map(draft.abbreviations.flatMap(({ short, long }) => (long === null ? [] : [[short, long]])));
}

/** The province of the issuer, or of the place where the document was signed, and the issuer's territory below it. */
function placementOf({ heading: { issuer, place } }: Headed): Placement {
  if (issuer !== null && classifyAgency(issuer).level === 'central') return { province: null, local: null };
  const issued = provincial().exec(issuer ?? '')?.[1] ?? null;
  const local = territory().exec(issuer ?? '')?.[0] ?? null;
  const province = issued ?? (place === null ? null : (readProvince(place)?.name ?? null));
  return { province, local };
}

const provincial = worded(() => `${oneOf(commonWords().provinceKinds)}\\s+(\\p{Lu}[\\p{L}\\s-]{1,40})$`);
/** `xã An Lộc`, also before `, tỉnh Hưng Lâm`; not `Bảo hiểm xã hội`. */
const territory = worded(() => {
  const { provinceKinds, districtKinds, communeKinds } = commonWords();
  const above = oneOf([...provinceKinds, ...districtKinds]);
  const name = '(?:\\d{1,2}|\\p{Lu}\\p{L}{0,10}(?:[\\s-]\\p{Lu}\\p{L}{0,10}){0,4})';
  return `(?<!\\p{L})${oneOf([...communeKinds, ...districtKinds])}\\s${name}(?=,|$|\\s${above})`;
}, 'u');
