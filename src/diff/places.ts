/** Where things stand: the sections above them, and whether two chains of those are one place. */
import type { Section } from '../plan/index.js';

/** The ids from a section up to the top, nearest first. */
export function sectionsAbove(id: string | null, sections: ReadonlyMap<string, Section>): string[] {
  const found: string[] = [];
  for (let at = id; at !== null && !found.includes(at); at = sections.get(at)?.parentId ?? null)
    found.push(at);
  return found;
}

/**
 * True where something stands under another theme than before: of either side, the nearest theme above that the other plan has too
 * is not above it there. A heading put between, or one taken out, moves nothing.
 *
 * @param old - themes above it in the old plan, nearest first
 * @param newId - the new theme by the old one
 */
export function standsElsewhere(
  old: readonly string[],
  next: readonly string[],
  newId: ReadonlyMap<string, string>,
  oldId: ReadonlyMap<string, string>,
): boolean {
  const [there, back] = [nearest(old, newId), nearest(next, oldId)];
  if (there === null && back === null) return false;
  const stays = (there !== null && next.includes(there)) || (back !== null && old.includes(back));
  return !stays;
}

function nearest(themes: readonly string[], match: ReadonlyMap<string, string>): string | null {
  for (const key of themes) {
    const found = match.get(key);
    if (found !== undefined) return found;
  }
  return null;
}
