import type { Plan } from '../plan/index.js';

/** What a schema cannot say: ids are unique, and every id that is pointed to exists. */
export function checkReferences(plan: Plan): string[] {
  const problems: string[] = [];
  const sections = new Set(plan.sections.map((section) => section.id));
  const organizations = new Set(plan.organizations.map((organization) => organization.id));
  const items = [...plan.targets, ...plan.tasks];
  const ids = new Set<string>();
  for (const { id } of items) {
    if (ids.has(id)) problems.push(`the id ${id} occurs twice`);
    ids.add(id);
  }
  for (const item of items) {
    if (!sections.has(item.sectionId)) problems.push(`${item.id}: there is no section ${item.sectionId}`);
    if (item.parentId !== null && !ids.has(item.parentId))
      problems.push(`${item.id}: there is no item ${item.parentId}`);
    for (const { organizationId } of [...item.lead, ...item.support]) {
      if (!organizations.has(organizationId))
        problems.push(`${item.id}: there is no organization ${organizationId}`);
    }
    for (const { start, end } of item.spans) {
      if (start > end || end > plan.source.textLength)
        problems.push(`${item.id}: a span lies outside the text`);
    }
  }
  return problems;
}
