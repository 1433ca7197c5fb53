import { readHeading } from '../../vietnamese/headings.js';
import { isFormMarker, isFormTitle } from '../../vietnamese/sections.js';
import type { SectionDraft } from '../draft.js';

/** An annex that is a form to fill in: `ĐỀ CƯƠNG BÁO CÁO`, `Mẫu số 02`; its headings promise nothing, however deep. */
export function isForm(annex: SectionDraft): boolean {
  return isFormTitle(annex.title.text) || isFormMarker(annex.marker ?? '');
}

/** An annex that sets out work: `PHỤ LỤC I. NHIỆM VỤ CỤ THỂ CỦA CÁC CƠ QUAN`, `PHÂN CÔNG NHIỆM VỤ`. */
export function isAnnexOfWork(annex: SectionDraft): boolean {
  const [role] = readHeading(annex.title.text).roles;
  return annex.role === 'annex' && !isForm(annex) && role !== undefined && WORK.has(role);
}

const WORK: ReadonlySet<string> = new Set(['tasks', 'solutions', 'implementation']);
