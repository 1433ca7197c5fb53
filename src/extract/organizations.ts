import {
  type Assignee,
  administrativeLevel,
  createIdRegister,
  type Organization,
  organizationType,
} from '../plan/index.js';
import { readProvince } from '../vietnamese/administration.js';
import { classifyAgency, registerAgencies } from '../vietnamese/agencies/index.js';
import type { Draft } from './draft.js';
import { definePass } from './pass.js';

/** Lists every agency named as an assignee once, with all forms of its name, and ties the assignees to the list. */
export const organizations = definePass('organizations', (draft) => {
  const assignees = draft.items.flatMap(({ lead, support, monitor }) => [...lead, ...support, ...monitor]);
  const context = { abbreviations: longForms(draft), province: ownProvince(draft) };
  const nextId = createIdRegister();
  const idOf = new Map<string, string>();
  draft.organizations = registerAgencies(namesOf(assignees), context).map(
    ({ id, name, aliases }): Organization => {
      const own = nextId(id);
      for (const form of [name, ...aliases]) idOf.set(form, own);
      const { type, level } = classifyAgency(name, context.province);
      return {
        id: own,
        name,
        aliases,
        type: organizationType.parse(type),
        level: administrativeLevel.nullable().parse(level),
      };
    },
  );
  for (const item of draft.items) {
    item.lead = once(item.lead, idOf);
    item.support = once(item.support, idOf);
    item.monitor = once(item.monitor, idOf);
  }
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

function longForms(draft: Draft): Map<string, string> {
  return new Map(draft.abbreviations.flatMap(({ short, long }) => (long === null ? [] : [[short, long]])));
}

/** The province of the issuer, or of the place where the document was signed. */
function ownProvince({ heading }: Draft): string | null {
  const issued = /(?:tỉnh|thành phố)\s+(\p{Lu}[\p{L}\s-]{1,40})$/iu.exec(heading.issuer ?? '')?.[1];
  if (issued !== undefined) return issued;
  return heading.place === null ? null : (readProvince(heading.place)?.name ?? null);
}
