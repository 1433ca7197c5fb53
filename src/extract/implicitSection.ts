import type { SectionRole } from '../plan/index.js';
import type { SectionDraft } from './draft.js';
import type { Purposed } from './stages.js';

/** The section of what stands outside every heading: a table below the signature, the orders of a directive. Made at its first use. */
export function implicitSection(draft: Purposed, role: SectionRole): SectionDraft {
  const known = draft.sections.find((section) => section.id === 'B');
  if (known !== undefined) return known;
  const section: SectionDraft = {
    id: 'B',
    parent: null,
    marker: null,
    title: { text: '', parts: [] },
    role,
    roleStated: false,
    part: 0,
  };
  if (role === 'annex') draft.sections.push(section);
  else draft.sections.unshift(section);
  return section;
}
