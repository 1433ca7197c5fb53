import type { DocumentKind } from '../plan/index.js';
import { agenciesOfTitle } from '../vietnamese/agencies/index.js';
import { light } from '../vietnamese/patterns.js';
import type { Draft, SectionDraft } from './draft.js';

/** Kinds that lay down rules: what they say of an agency is a standing duty, not work to be done. */
const RULES: ReadonlySet<DocumentKind> = new Set([
  'law',
  'ordinance',
  'decree',
  'circular',
  'regulation',
  'contract',
  'agreement',
]);
/** `Chương V. TỔ CHỨC THỰC HIỆN`, `Điều khoản thi hành`, `Trách nhiệm tổ chức thực hiện` */
const EXECUTION = light(
  /^(?:tổ chức|điều khoản|trách nhiệm|hiệu lực|hướng dẫn|triển khai|tổ chức triển khai)(?: (?:tổ chức|triển khai|và|trách nhiệm|hiệu lực|điều khoản))* (?:thi hành|thực hiện)(?!\p{L})/iu,
);

/** `Trách nhiệm của Bên A`, `Quyền và nghĩa vụ của hai bên`, `Nội dung phối hợp`: what those who agree on something take on. */
const TAKEN_ON = light(
  /(?<!\p{L})(?:trách nhiệm|nghĩa vụ|nhiệm vụ)(?!\p{L})|^(?:các )?(?:(?:nội dung|công việc|hoạt động) )?(?:phối hợp|thỏa thuận|hợp tác|cam kết)(?!\p{L})|(?<!\p{L})cùng (?:thực hiện|cam kết)[\s:.]*$/iu,
);

/** True for a part that lays down rules, its sections of execution aside, and what those who agree take on themselves. */
export function isNormative(draft: Draft, section: SectionDraft | null): boolean {
  if (!laysDownRules(draft, section) || takesOn(draft, section)) return false;
  for (let at = section; at !== null; at = at.parent) if (EXECUTION.test(at.title.text)) return false;
  return true;
}

/** True under an article of an agreement, or of rules that several bodies give themselves, that says what they take on. */
export function takesOn(draft: Draft, section: SectionDraft | null): boolean {
  if (!bindsParties(draft)) return false;
  for (let at = section; at !== null; at = at.parent)
    if (TAKEN_ON.test(at.title.text) || (at.title.text === '' && at.marker?.startsWith('Điều') === true))
      return true;
  return false;
}

/** `BẢN THỎA THUẬN`, `BẢN CAM KẾT`, `QUY CHẾ PHỐI HỢP giữa Sở A và Sở B`: those who sign bind themselves. */
function bindsParties({ heading: { kind, title, promulgates } }: Draft): boolean {
  if (kind === 'agreement' || kind === 'memorandum') return true;
  const titles = [
    kind === 'regulation' ? title : null,
    promulgates?.kind === 'regulation' ? promulgates.title : null,
  ];
  return titles.some((words) => words !== null && JOINT.test(words));
}

const JOINT = light(/^(?:về )?(?:công tác |việc )?phối hợp(?!\p{L})[^.;:]{0,80}? giữa(?!\p{L})/iu);

/** True in a law or a regulation; the rules that a decision puts in force stand behind the decision's own articles. */
export function laysDownRules({ heading }: Draft, section: SectionDraft | null): boolean {
  if (RULES.has(heading.kind)) return true;
  return (
    heading.promulgates !== null &&
    RULES.has(heading.promulgates.kind) &&
    section !== null &&
    section.part > 0
  );
}

/** True under an article of a regulation that is about one body: `Điều 3. Trách nhiệm của Sở Công Thương`, `Điều 4. Công an tỉnh`. */
export function statesDuties(draft: Draft, section: SectionDraft | null): boolean {
  const { kind, promulgates } = draft.heading;
  if (kind !== 'regulation' && promulgates?.kind !== 'regulation') return false;
  return isNormative(draft, section) && section !== null && agenciesOfTitle(section.title.text).length > 0;
}
