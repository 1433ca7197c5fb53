import { yearOfTitle } from '../../vietnamese/sections.js';
import type { TimePeriod } from '../../vietnamese/time/index.js';
import { timed } from '../../vietnamese/time/words.js';
import type { ItemWords, SectionHead } from '../draft.js';
import type { Headed } from '../stages.js';

/** The years a plan is about, with the day it was issued; null where it says neither. */
export function periodOf({ period, issuedOn, title, promulgates }: Headed['heading']): TimePeriod | null {
  const from = period?.from ?? null;
  const to = period?.to ?? null;
  if (from === null && to === null && issuedOn === null) return null;
  const schoolYear = to !== null && from === to - 1 && schoolYears().test(`${title} ${promulgates?.title}`);
  return schoolYear ? { from, to, issuedOn, schoolYear } : { from, to, issuedOn };
}

/** `Kế hoạch giáo dục năm học 2026-2027` */
const schoolYears = timed('{schoolYears}\\s(?:{since}\\s)?(?:19|20)\\d{2}');

/** The document's years with the year of the part an item stands in: `B. PHƯƠNG HƯỚNG, NHIỆM VỤ NĂM 2026` of a report on 2025. */
export function periodWithin(section: SectionHead, period: TimePeriod | null): TimePeriod | null {
  for (let at: SectionHead | null = section; at !== null; at = at.parent) {
    const year = yearOfTitle(at.title.text);
    if (year !== null) return { ...(period ?? { from: null, to: null }), year };
  }
  return period;
}

/** What a target aims at may lie before the document was issued; a task is never due before. */
export function periodFor({ type }: Pick<ItemWords, 'type'>, period: TimePeriod | null): TimePeriod | null {
  return period === null || type === 'task' ? period : { ...period, mayBePast: true };
}

/** The first year that a section of the plan is for, else the year it was issued in; undefined where it says neither. */
export function firstYearOf({ heading }: Headed, section: SectionHead): number | undefined {
  const period = periodWithin(section, periodOf(heading));
  const issued = period?.issuedOn ?? null;
  return period?.year ?? period?.from ?? (issued === null ? undefined : Number(issued.slice(0, 4)));
}
