import { z } from 'zod';
import { remembered } from '../reading/index.js';
import { LETTERS_AND_DIGITS } from './characters.js';
import { dataFile, wordList } from './data.js';
import { light } from './patterns.js';
import { listed } from './sources.js';

const roleWords = dataFile(
  'role-words',
  z.strictObject({
    prefixes: wordList,
    contents: wordList,
    generic: wordList,
    roles: z.array(z.strictObject({ role: z.string(), words: wordList })),
  }),
);

const roleJoint = listed('^\\s*(?:[,;&/–-]|{and}(?!\\p{L}))\\s*', roleWords, 'u');

/** What a heading says its section is for. */
export interface HeadingReading {
  /** Every purpose it names, in order: `MỤC TIÊU, NHIỆM VỤ CỤ THỂ` names two. */
  roles: readonly string[];
  /** True where it says more than its purpose: `NHIỆM VỤ CHUYỂN ĐỔI SỐ`, not `NHIỆM VỤ TRỌNG TÂM`. */
  saysMore: boolean;
}

/**
 * Reads the purpose a heading opens with: `Một số nhiệm vụ, giải pháp trọng tâm` names tasks and solutions. A word further in
 * does not count: `Nâng cao kết quả giải quyết hồ sơ` names none.
 *
 * @param title - the heading without its marker
 */
export const readHeading = remembered((title): HeadingReading => {
  let rest = title
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<![:.\s])[:.\s]+$/u, '');
  const roles: string[] = [];
  for (;;) {
    const found = matchRole(rest);
    if (found === null) break;
    roles.push(found.role);
    rest = rest.slice(found.end);
    const joint = roleJoint().exec(rest);
    if (joint === null) break;
    rest = rest.slice(joint[0].length);
  }
  const damaged = roles.length === 0 ? damagedRole(rest) : null;
  if (damaged !== null) return { roles: [damaged], saysMore: false };
  return { roles, saysMore: saysMore(rest, roles.length > 0) };
});

/** `Yêu cẩu`, `NÔI DUNG`, `NỘI DỤNG NHIỆM VỤ`: a purpose and nothing else whose marks character recognition misread, a prefix before it or none. */
function damagedRole(title: string): string | null {
  if (title.length > LONGEST_PURPOSE || !title.includes(' ')) return null;
  const letters = withoutMarks(title);
  const whole = bareRoles().get(letters);
  if (whole !== undefined) return whole;
  for (const prefix of roleWords().prefixes) {
    const before = `${withoutMarks(prefix)} `;
    const role = letters.startsWith(before) ? bareRoles().get(letters.slice(before.length)) : undefined;
    if (role !== undefined && mayFollow(prefix, role)) return role;
  }
  return null;
}

let bare: Map<string, string> | null = null;

/** The purposes by their words without marks; of two that look alike the first counts. */
function bareRoles(): ReadonlyMap<string, string> {
  if (bare === null) {
    bare = new Map();
    for (const { role, words } of roleWords().roles.toReversed()) {
      for (const word of words) bare.set(withoutMarks(word), role);
    }
  }
  return bare;
}

/** Longest purpose, in UTF-16 units. */
const LONGEST_PURPOSE = 30;

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');
}

function matchRole(text: string): { role: string; end: number } | null {
  const { prefixes } = roleWords();
  let at = 0;
  for (;;) {
    const direct = longestRole(text, at);
    const prefix = prefixes.find((word) => startsWithWord(text, at, word));
    if (prefix !== undefined) {
      const behind = at + prefix.length + 1;
      const further = longestRole(text, behind);
      if (further !== null && mayFollow(prefix, further.role))
        return { role: further.role, end: behind + further.length };
    }
    if (direct !== null) return { role: direct.role, end: at + direct.length };
    if (prefix === undefined) return null;
    at += prefix.length + 1;
  }
}

/** `Nội dung nhiệm vụ` is work; `Nội dung đánh giá`, `Nội dung thành phần` too: there the second word only says what the work is about. */
function mayFollow(prefix: string, role: string): boolean {
  return !roleWords().contents.includes(prefix) || !/^(?:results|aside|other)$/u.test(role);
}

function longestRole(text: string, at: number): { role: string; length: number } | null {
  let best: { role: string; length: number } | null = null;
  for (const { role, words } of roleWords().roles) {
    for (const word of words) {
      if (word.length > (best?.length ?? 0) && startsWithWord(text, at, word))
        best = { role, length: word.length };
    }
  }
  return best;
}

function startsWithWord(text: string, at: number, word: string): boolean {
  return text.startsWith(word, at) && LETTERS_AND_DIGITS.at(text, at + word.length) === 0;
}

/** True where words remain beside the purpose, generic ones and numbers aside. */
function saysMore(rest: string, named: boolean): boolean {
  if (!named) return rest !== '';
  const words = rest.replace(/[\d.,;:/()–-]+|(?<!\p{L})[ivx]+(?!\p{L})/gu, ' ');
  return words.replace(plainWords(), ' ').trim() !== '';
}

let plain: RegExp | null = null;

/** Generic words and the purposes themselves, longest first. */
function plainWords(): RegExp {
  if (plain === null) {
    const { generic, roles } = roleWords();
    const words = [...generic, ...roles.flatMap((role) => role.words)].sort((a, b) => b.length - a.length);
    plain = light(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'gu');
  }
  return plain;
}
