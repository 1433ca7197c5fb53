import type { DocumentKind } from '../../plan/index.js';
import { agenciesOfTitle, readAssignment } from '../../vietnamese/agencies/index.js';
import { isAsking } from '../../vietnamese/sections.js';
import { type SectionNode, titleText } from '../outline/tree.js';

/** Papers that ask bodies for something under such a heading; in a plan it is what the plan has to meet, in a report what is hoped for. */
const ASKING_PAPERS: ReadonlySet<DocumentKind> = new Set([
  'notice',
  'conclusion',
  'minutes',
  'official-letter',
  'directive',
  'telegram',
]);
const NO_HEADING = { headingAgencies: [] };

/** `II. YÊU CẦU` of a notice above `1. Chủ đầu tư rà soát …`, `2. Nhà thầu: …`: what bodies are asked to do; at least half of the points name one. */
export function asksOfBodies(kind: DocumentKind, { children }: SectionNode, title: string): boolean {
  if (!ASKING_PAPERS.has(kind) || !isAsking(title)) return false;
  if (children.some(({ section }) => section !== null && agenciesOfTitle(section.title.text).length > 0))
    return true;
  const points = children.filter(({ section, marker }) => section === null && marker !== null);
  const asked = points.filter((point) => readAssignment(titleText(point), NO_HEADING).opens);
  return asked.length > 1 && asked.length * 2 >= points.length;
}
