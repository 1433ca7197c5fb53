/** What became of the sections. */
import type { Plan, Section } from '../plan/index.js';
import { compareTexts, kindOf } from './changes/index.js';
import { addedEntry, inReadingOrder, type Patched, patchesOf, removedEntry, roundScore } from './entries.js';
import type { Change, MatchTier } from './schema.js';
import type { ThemeMatch } from './themes.js';
import { maskedKey, textKey } from './words.js';

/**
 * Entries of the sections. A marker or an id of its own is no change; a title is, and so is a parent that is not the old
 * one's match.
 */
export function compareSections(
  old: Plan,
  next: Plan,
  themes: readonly ThemeMatch[],
  years: number,
): Patched<Section>[] {
  const [before, after] = [byId(old), byId(next)];
  const newId = new Map(themes.map(({ oldKey, newKey }) => [oldKey, newKey]));
  const matched = new Set<Section>();
  const entries = themes.flatMap(({ oldKey, newKey, score }) => {
    const [a, b] = [before.get(oldKey), after.get(newKey)];
    if (a === undefined || b === undefined) return [];
    matched.add(a).add(b);
    const parent = a.parentId === null ? null : (newId.get(a.parentId) ?? '');
    const moved = parent !== b.parentId;
    const changes: Change[] = compareTexts(
      'title',
      { text: a.title, spans: a.spans },
      { text: b.title, spans: b.spans },
      years,
    );
    if (moved)
      changes.push({
        field: 'group',
        old: parentOf(a, before),
        new: parentOf(b, after),
        direction: 'moved',
        words: null,
      });
    return [
      {
        kind: kindOf(changes),
        moved,
        tier: tierOf(a, b, moved),
        score: roundScore(score),
        oldIds: [a.id],
        newIds: [b.id],
        changes,
        patches: patchesOf([a], [b]),
      },
    ];
  });
  return inReadingOrder(
    [
      ...entries,
      ...old.sections.filter((section) => !matched.has(section)).map(removedEntry),
      ...next.sections.filter((section) => !matched.has(section)).map(addedEntry),
    ],
    old.sections.map(({ id }) => id),
    next.sections.map(({ id }) => id),
  );
}

function byId({ sections }: Plan): Map<string, Section> {
  return new Map(sections.map((section) => [section.id, section]));
}

function parentOf({ parentId }: Section, sections: ReadonlyMap<string, Section>): Change['old'] {
  const parent = parentId === null ? undefined : sections.get(parentId);
  return parent === undefined ? null : { text: parent.title ?? parent.id, value: null, spans: parent.spans };
}

function tierOf(a: Section, b: Section, moved: boolean): MatchTier {
  if (textKey(a.title) === textKey(b.title)) return 'same-text';
  if (maskedKey(a.title) === maskedKey(b.title)) return 'same-but-dates';
  return moved ? 'similar-elsewhere' : 'similar-in-theme';
}
