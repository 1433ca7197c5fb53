import type { Heading } from '../../plan/index.js';
import type { TimePeriod } from '../../vietnamese/time/index.js';
import type { SectionDraft } from '../draft.js';

/** The years a plan is about: its own period, else the year it was issued in, else null. */
export function periodOf({ period, issuedOn }: Heading): TimePeriod | null {
  if (period !== null && (period.from !== null || period.to !== null)) {
    return { from: period.from, to: period.to };
  }
  const issued = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  return issued === null ? null : { from: issued, to: issued };
}

const YEARLY =
  /^(?:các )?(?:phương hướng|nhiệm vụ|mục tiêu|chỉ tiêu|kế hoạch|giải pháp|định hướng|chương trình|dự kiến)(?!\p{L})[^\d]{0,160}(?<!đến )năm ((?:19|20)\d{2})[\s.:;)]*$/iu;

/** The document's years with the year of the part an item stands in: `B. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026` of a report on 2025. */
export function periodWithin(section: SectionDraft, period: TimePeriod | null): TimePeriod | null {
  for (let at: SectionDraft | null = section; at !== null; at = at.parent) {
    const year = YEARLY.exec(at.title.text)?.[1];
    if (year !== undefined) return { from: period?.from ?? null, to: period?.to ?? null, year: Number(year) };
  }
  return period;
}
