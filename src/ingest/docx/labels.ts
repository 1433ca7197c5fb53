import type { List } from './numbering.js';
import { type Reduced, words } from './reduced.js';
import type { Story } from './story.js';
import type { ParagraphLook, RunLook } from './styles.js';

/**
 * The label of automatic numbering in front of a paragraph, as a run's content. Where a style carries the list, the level
 * is the one that names the style. `w:numId` 0 takes the numbering away (ECMA-376 Part 1, 17.9.18).
 */
export function printedLabel(
  look: ParagraphLook,
  styleId: string | undefined,
  story: Story,
): { node: Reduced; look: RunLook } | null {
  if (look.numId === undefined || look.numId === '0') return null;
  const level = look.level ?? levelOfStyle(story.lists.get(look.numId), styleId) ?? 0;
  const label = story.counters.next(look.numId, level);
  if (label === null || label.text.trim() === '') return null;
  const { font } = label.level;
  return {
    node: words(`${label.text.trim()} `),
    look: font === '' ? {} : { font },
  };
}

function levelOfStyle(list: List | undefined, styleId: string | undefined): number | undefined {
  if (list === undefined || styleId === undefined) return undefined;
  for (const [level, { style }] of list.levels) if (style === styleId) return level;
  return undefined;
}
