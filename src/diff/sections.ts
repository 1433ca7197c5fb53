/** What became of the sections. */
import type { Plan, Section } from '../plan/index.js';
import { changeOf, sideOf } from './changes/change.js';
import { type Context, compareTexts, kindOf } from './changes/index.js';
import { addedEntry, inReadingOrder, type Patched, patchesOf, removedEntry, roundScore } from './entries.js';
import { sectionsAbove, standsElsewhere } from './places.js';
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
  context: Context,
): Patched<Section>[] {
  const [before, after] = [byId(old), byId(next)];
  const newId = new Map(themes.map(({ oldKey, newKey }) => [oldKey, newKey]));
  const oldId = new Map(themes.map(({ oldKey, newKey }) => [newKey, oldKey]));
  const matched = new Set<Section>();
  const entries = themes.flatMap(({ oldKey, newKey, score }) => {
    const [a, b] = [before.get(oldKey), after.get(newKey)];
    if (a === undefined || b === undefined) return [];
    matched.add(a).add(b);
    const moved = isElsewhere(a, b, { before, after, newId, oldId });
    const changes: Change[] = compareTexts(
      'title',
      { text: a.title, spans: a.spans },
      { text: b.title, spans: b.spans },
      context,
    );
    if (moved) changes.push(changeOf('group', parentOf(a, before), parentOf(b, after), 'moved'));
    return [
      {
        kind: kindOf(changes),
        moved,
        tier: tierOf(a, b, moved),
        score: roundScore(score),
        oldIds: [a.id],
        newIds: [b.id],
        sameAs: null,
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

interface Outlines {
  before: ReadonlyMap<string, Section>;
  after: ReadonlyMap<string, Section>;
  newId: ReadonlyMap<string, string>;
  oldId: ReadonlyMap<string, string>;
}

function isElsewhere(a: Section, b: Section, { before, after, newId, oldId }: Outlines): boolean {
  const [above, below] = [sectionsAbove(a.parentId, before), sectionsAbove(b.parentId, after)];
  return standsElsewhere(above, below, newId, oldId);
}

function byId({ sections }: Plan): Map<string, Section> {
  return new Map(sections.map((section) => [section.id, section]));
}

function parentOf({ parentId }: Section, sections: ReadonlyMap<string, Section>): Change['old'] {
  const parent = parentId === null ? undefined : sections.get(parentId);
  return parent === undefined ? null : sideOf(parent.title ?? parent.id, parent.spans);
}

function tierOf(a: Section, b: Section, moved: boolean): MatchTier {
  if (textKey(a.title) === textKey(b.title)) return 'same-text';
  if (maskedKey(a.title) === maskedKey(b.title)) return 'same-but-dates';
  return moved ? 'similar-elsewhere' : 'similar-in-theme';
}
