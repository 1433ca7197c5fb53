import { isAnd, isOr } from '../grammar.js';
import { endsSegment, isMark } from './seek.js';
import type { ScopeRun, Token } from './types.js';
import { scopeLeadTable, scopeTable, wordTable } from './vocabulary.js';

/** How many words may stand before a further member of a run: `cấp tỉnh, UBND cấp huyện`. */
const WORDS_BEFORE_MEMBER = 4;

/** The run of scopes that starts at a token: `cấp tỉnh, cấp huyện và cấp xã`. */
export function scopeRunAt(tokens: readonly Token[], at: number, ceiling = tokens.length): ScopeRun | null {
  const first = scopeTable().at(tokens, at);
  if (first === null || first.value !== 'scope' || at + first.length > ceiling) return null;
  if (endsName(tokens, at)) return null;
  const names = [scopeName(tokens, at, first.length)];
  let end = at + first.length;
  for (;;) {
    const member = nextMember(tokens, end, ceiling);
    if (member === null) break;
    names.push(member.name);
    end = member.end;
  }
  return { first: at, end, names, joined: names.join(', ') };
}

/** `Phòng Kinh tế, Hạ tầng và | Đô thị`: a capital inside a sentence is part of a name; `THPT` and `Cấp` are not. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const { text = '', key } = tokens[at] ?? {};
  return /^\p{Lu}\p{Ll}/u.test(text) && key !== 'cấp' && tokens[at - 1]?.kind === 'word';
}

/** The next scope after `,`, `;`, `/`, `-` or `và`; `huyện` alone stands for `cấp huyện` there. */
function nextMember(
  tokens: readonly Token[],
  end: number,
  ceiling: number,
): { name: string; end: number } | null {
  let at = end;
  if (isMark(tokens[at], ',', '/', '-', '–')) at += 1;
  if (isAnd(tokens[at]) || isOr(tokens[at])) at += 1;
  if (at === end) return null;
  for (let from = at; from <= at + WORDS_BEFORE_MEMBER && from < ceiling; from += 1) {
    const found = scopeTable().at(tokens, from);
    if (found !== null && from + found.length <= ceiling) {
      if (found.value === 'name' || (found.value === 'bare' && from > at)) return null;
      if (found.value === 'bare' && tokens[from + 1]?.kind === 'word') return null;
      const name = scopeName(tokens, from, found.length);
      return { name: found.value === 'bare' ? `cấp ${name}` : name, end: from + found.length };
    }
    if (tokens[from]?.kind !== 'word') return null;
  }
  return null;
}

/** As printed, the first letter small: `Cấp Sở` is `cấp Sở`; `THPT` stays. */
function scopeName(tokens: readonly Token[], first: number, length: number): string {
  const words = tokens.slice(first, first + length).map((token) => token.text);
  const name = words.join(' ').replaceAll(' ,', ',');
  if (/^\p{Lu}{2}/u.test(name)) return name;
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/**
 * The run of scopes that ends before a token, read backwards: `cấp huyện, cấp xã | đạt 30%`. A short form (`huyện 80%`)
 * counts where the caller knows that it continues a list.
 */
export function scopeRunEndingBefore(
  tokens: readonly Token[],
  end: number,
  floor: number,
  short: boolean,
): ScopeRun | null {
  const last = scopeTable().endingBefore(tokens, end, floor);
  if (last === null || last.value === 'name') return null;
  const at = end - last.length;
  if (endsName(tokens, at)) return null;
  if (last.value === 'bare') {
    if (!short || !(at === floor || tokens[at - 1]?.kind === 'mark')) return null;
    const name = `cấp ${scopeName(tokens, at, last.length)}`;
    return { first: at, end, names: [name], joined: name };
  }
  for (let start = Math.max(floor, at - 24); start < at; start += 1) {
    if (floor > 0 && belongsToBefore(tokens, floor, start)) continue;
    const run = scopeRunAt(tokens, start, end);
    if (run !== null && run.end === end) return run;
  }
  return scopeRunAt(tokens, at, end);
}

/** `60% | hồ sơ | cấp xã, hồ sơ cấp tỉnh đạt 90%`: a scope that only words part from the value before is that value's. */
function belongsToBefore(tokens: readonly Token[], floor: number, at: number): boolean {
  const between = tokens.slice(floor, at);
  return between.length > 0 && between.every(({ kind, key }) => kind === 'word' && key !== 'và');
}

/** Where the words that a quantity counts end, and with them the place to look for its scope. */
export function scopeAfter(tokens: readonly Token[], from: number, to: number): ScopeRun | null {
  let predicate = false;
  let governed = from;
  for (let at = from, depth = 0; at < to; at += 1) {
    const token = tokens[at];
    if (isMark(token, '(')) depth += 1;
    if (isMark(token, ')')) depth -= 1;
    if (depth > 0) continue;
    if (endsSegment(token) || isMark(token, ':') || wordTable('except').at(tokens, at) !== null) return null;
    if (isMark(token, ',') && predicate) return null;
    const scope = scopeTable().at(tokens, at);
    if (scope?.value === 'name') at += scope.length - 1;
    else if (scope?.value === 'scope') {
      return predicate && at - governed > 12 ? null : scopeRunAt(tokens, at, to);
    } else if (scopeLeadTable().at(tokens, at) !== null) governed = at;
    else if (wordTable('predicate').at(tokens, at) !== null) predicate = true;
  }
  return null;
}

/** The last run of scopes before a quantity in its own clause: `cấp huyện, cấp xã theo tỷ lệ tăng … 30%`. */
export function scopeBefore(tokens: readonly Token[], from: number, to: number): ScopeRun | null {
  let found: ScopeRun | null = null;
  for (let at = from; at < to; at += 1) {
    if (isMark(tokens[at], ',', ':', '(', ')')) found = null;
    const scope = scopeTable().at(tokens, at);
    if (scope?.value === 'name') at += scope.length - 1;
    else if (scope?.value === 'scope') {
      found = scopeRunAt(tokens, at, to);
      at = (found?.end ?? at + 1) - 1;
    }
  }
  return found;
}

/** A scope set before a colon at the head of a line, and the tokens it governs: `+ Cấp Sở: … và …;`. */
export interface ScopeHead {
  run: ScopeRun;
  /** Token after the last one governed. */
  end: number;
}

/** The heads of a text in order. A head ends at the next one, at a sentence end or at a new list mark. */
export function scopeHeads(tokens: readonly Token[]): ScopeHead[] {
  const heads: ScopeHead[] = [];
  if (!tokens.some((token) => isMark(token, ':'))) return heads;
  for (let at = 0; at < tokens.length; at += 1) {
    if (isLineEnd(tokens, at)) closeHead(heads, at);
    const run = scopeRunAt(tokens, at);
    if (run === null) continue;
    if (isMark(tokens[run.end], ':') && opensLine(tokens, at)) {
      closeHead(heads, at);
      heads.push({ run, end: tokens.length });
    }
    at = run.end - 1;
  }
  return heads;
}

function closeHead(heads: ScopeHead[], at: number): void {
  const last = heads.at(-1);
  if (last !== undefined) last.end = Math.min(last.end, at);
}

function opensLine(tokens: readonly Token[], at: number): boolean {
  const lead = scopeLeadTable().endingBefore(tokens, at);
  const before = tokens[at - (lead?.length ?? 0) - 1];
  return before === undefined || before.kind === 'mark';
}

function isLineEnd(tokens: readonly Token[], at: number): boolean {
  if (isMark(tokens[at], '.', '!', '?')) return true;
  if (isMark(tokens[at], '+', '•')) return true;
  return isMark(tokens[at], '-') && (endsSegment(tokens[at - 1]) || isMark(tokens[at - 1], ':'));
}
