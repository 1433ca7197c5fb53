import { isNumberTitle, readColumnTitle } from '../../vietnamese/columns.js';
import { goesOnInTitle, isWholeTitle } from '../../vietnamese/layout/ends.js';
import type { LooseColumn } from './types.js';

/** A word of the header. */
export interface TitleWord {
  text: string;
  opensLine: boolean;
}

/** What a way to cut the header costs; small numbers are likely cuts. */
const COSTS = {
  /** «Chủ trì» */
  known: 1,
  /** «Thời gian | hoàn thành»: each word behind the known title. */
  leftover: 0.25,
  /** The same where all is in capitals: «NHIỆM VỤ | CƠ QUAN CHỦ TRÌ» may be two. */
  leftoverShouting: 0.6,
  /** «Nhiệm vụ | Hoạt động»: a capitalised word behind the known title begins another. */
  leftoverCapital: 2.6,
  /** «NHIỆM VỤ CƠ | QUAN CHỦ TRÌ» */
  cutShort: 1.5,
  /** «Căn cứ pháp lý» */
  unknown: 2.5,
  unknownWord: 0.4,
  /** «CƠ QUAN | CHỦ TRÌ»: two titles of one role side by side. */
  sameRole: 2,
} as const;

/** Longest title, in words. */
const LONGEST = 14;

interface Cut {
  cost: number;
  from: number;
  before: Cut | null;
  role: string | null;
}

/**
 * Cuts the words of a header into column titles: `TT Mục tiêu Nhiệm vụ Kết quả/ Sản phẩm` gives four.
 *
 * @returns the titles in order with their roles
 */
export function cutTitles(words: readonly TitleWord[]): LooseColumn[] {
  const shouting = words.every((word) => word.text === word.text.toUpperCase());
  const cuts: (Cut | null)[] = [{ cost: 0, from: 0, before: null, role: null }];
  for (let end = 1; end <= words.length; end++) {
    let best: Cut | null = null;
    for (let from = Math.max(0, end - LONGEST); from < end; from++) {
      const before = cuts[from];
      if (before === null || before === undefined || !mayBegin(words, from, shouting)) continue;
      const { cost, role } = costOf(words.slice(from, end), shouting);
      const again = role !== null && role === before.role && from > 0 ? COSTS.sameRole : 0;
      const total = before.cost + cost + again;
      if (best === null || total < best.cost) best = { cost: total, from, before, role };
    }
    cuts.push(best);
  }
  const titles: LooseColumn[] = [];
  let end = words.length;
  for (let cut = cuts[end] ?? null; cut !== null && end > 0; cut = cut.before) {
    titles.unshift({ header: textOf(words.slice(cut.from, end)), role: cut.role });
    end = cut.from;
  }
  return underSharedTitle(titles);
}

/** A title begins with a capital, not behind a slash, a comma or `và`, nor inside brackets. */
function mayBegin(words: readonly TitleWord[], at: number, shouting: boolean): boolean {
  if (at === 0) return true;
  const before = words[at - 1]?.text ?? '';
  if (/[/,(-]$/u.test(before) || goesOnInTitle(before)) return false;
  const text = words[at]?.text ?? '';
  return shouting ? /^\p{L}/u.test(text) : /^\p{Lu}/u.test(text);
}

function costOf(words: readonly TitleWord[], shouting: boolean): { cost: number; role: string | null } {
  const text = textOf(words);
  if (isNumberTitle(text)) return { cost: COSTS.known, role: 'number' };
  const role = readColumnTitle(text);
  if (role === null || role === 'number') {
    return { cost: COSTS.unknown + COSTS.unknownWord * words.length, role: null };
  }
  let known = 1;
  while (known < words.length && readColumnTitle(textOf(words.slice(0, known))) === null) known++;
  let cost: number = COSTS.known + (isWholeTitle(text) ? 0 : COSTS.cutShort);
  words.slice(known).forEach((word, at) => {
    const joined = /[/,-]$/u.test(words[known + at - 1]?.text ?? '');
    const capital = !shouting && !joined && /^\p{Lu}\p{Ll}/u.test(word.text);
    cost += capital ? COSTS.leftoverCapital : shouting ? COSTS.leftoverShouting : COSTS.leftover;
  });
  return { cost, role };
}

function textOf(words: readonly TitleWord[]): string {
  return words.map((word) => word.text).join(' ');
}

/** «Cơ quan thực hiện» over «Chủ trì» and «Phối hợp» is no column of its own. */
function underSharedTitle(titles: readonly LooseColumn[]): LooseColumn[] {
  return titles.flatMap((title, at) => {
    const [next, after] = [titles[at + 1], titles[at + 2]];
    if (title.role === 'lead' && next?.role === 'lead' && after?.role === 'support') return [];
    const over = titles[at - 1];
    if (over?.role === 'lead' && title.role === 'lead' && next?.role === 'support') {
      return [{ ...title, header: `${over.header} - ${title.header}` }];
    }
    return [title];
  });
}
