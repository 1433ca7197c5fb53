import { keyOf } from '../vietnamese/agencies/index.js';
import { light } from '../vietnamese/patterns.js';
import type { ItemDraft } from './draft.js';
import { give, step } from './pass.js';
import type { Registered } from './stages.js';

/** Words in a row that make it long enough to be told from others by its words alone. */
const FEWEST_WORDS = 5;
/** Words of one shingle. */
const SHINGLE = 3;
const WORD = light(/[\p{L}\p{N}%]+/gu);
/** A shingle that stands in more tasks than this says nothing. */
const COMMON = 12;
/** Share of the row's shingles that the task of the body must hold. */
const HELD = 0.75;
/** Share of the body task's shingles that the row must hold: the body adds who acts and with whom. */
const ANSWERED = 0.35;

interface Candidate {
  item: ItemDraft;
  shingles: ReadonlySet<string>;
}

/**
 * Finds the tasks that state one duty twice, in the body and as a row of an annex, and ties them to each other: lists and counts then need
 * not double. `Sở Nội vụ chủ trì rà soát vị trí việc làm cấp xã …` of the body is the row `Rà soát vị trí việc làm cấp xã`.
 */
export const sameDuty = step('same-duty', (draft: Registered) => {
  const lists = give(draft, (): Pick<ItemDraft, 'sameAs'> => ({ sameAs: null }));
  tieAlike(lists.items);
  return lists;
});

function tieAlike(items: readonly ItemDraft[]): void {
  const parents = new Set(items.map(({ parent }) => parent));
  const leaves = items.filter((item) => item.type === 'task' && !parents.has(item));
  const body = leaves.filter(({ origin }) => origin !== 'annex');
  const rows = leaves.filter(({ origin }) => origin === 'annex');
  if (body.length === 0 || rows.length === 0) return;
  const byShingle = indexOf(body.map(candidate));
  const pairs = rows.flatMap((row) => {
    const best = bestFor(candidate(row), byShingle);
    return best === null ? [] : [{ row, ...best }];
  });
  for (const { row, item } of pairs.sort((a, b) => b.share - a.share)) tie(row, item);
}

function candidate(item: ItemDraft): Candidate {
  const words = keyOf(item.statement.text).match(WORD) ?? [];
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= words.length; at += 1)
    shingles.add(`${words[at]} ${words[at + 1]} ${words[at + 2]}`);
  return { item, shingles };
}

function indexOf(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const one of candidates) {
    for (const shingle of one.shingles) {
      const known = index.get(shingle);
      if (known === undefined) index.set(shingle, [one]);
      else known.push(one);
    }
  }
  return index;
}

/** The body task that holds most of a row's words, where that is enough. */
function bestFor(
  row: Candidate,
  index: ReadonlyMap<string, readonly Candidate[]>,
): { item: ItemDraft; share: number } | null {
  if (row.shingles.size < FEWEST_WORDS - SHINGLE + 1) return null;
  const shared = new Map<Candidate, number>();
  for (const shingle of row.shingles) {
    const holders = index.get(shingle) ?? [];
    if (holders.length > COMMON) continue;
    for (const holder of holders) shared.set(holder, (shared.get(holder) ?? 0) + 1);
  }
  let best: { item: ItemDraft; share: number } | null = null;
  for (const [holder, count] of shared) {
    const share = count / row.shingles.size;
    if (share < HELD || count / holder.shingles.size < ANSWERED || !sameHands(row.item, holder.item))
      continue;
    if (best === null || share > best.share) best = { item: holder.item, share };
  }
  return best;
}

/** Two that name different leads are two duties. */
function sameHands(row: ItemDraft, task: ItemDraft): boolean {
  if (row.lead.length === 0 || task.lead.length === 0) return true;
  const ids = new Set([...row.lead, ...row.support].map(({ organizationId }) => organizationId));
  return task.lead.some(({ organizationId }) => ids.has(organizationId));
}

function tie(row: ItemDraft, task: ItemDraft): void {
  if (row.sameAs !== null || task.sameAs !== null) return;
  row.sameAs = task;
  task.sameAs = row;
}
