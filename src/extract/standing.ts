import type { DocumentKind } from '../plan/index.js';
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

/** True for a part that lays down rules, its sections of execution aside. */
export function isNormative(draft: Draft, section: SectionDraft | null): boolean {
  if (!laysDownRules(draft, section)) return false;
  for (let at = section; at !== null; at = at.parent) if (EXECUTION.test(at.title.text)) return false;
  return true;
}

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
