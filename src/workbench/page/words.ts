/** What the page says, in Vietnamese and in English. */

import { en } from './words.en.js';
import { vi } from './words.vi.js';
import type { Words } from './wordsType.js';

export type { Words } from './wordsType.js';

export type Language = 'vi' | 'en';
export const WORDS: Record<Language, Words> = { vi, en };

const KEPT = 'kehoach-language';

/** The language chosen before; Vietnamese where none was. */
export function keptLanguage(): Language {
  return localStorage.getItem(KEPT) === 'en' ? 'en' : 'vi';
}

export function keepLanguage(language: Language): void {
  localStorage.setItem(KEPT, language);
}

/** A word of a table whose keys come from outside; the key itself where it has none. */
export function wordFor(table: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(table, key) ? (table[key] ?? key) : key;
}

/** Day and time, where the person is. */
export function momentIn(language: Language, iso: string): string {
  return new Date(iso).toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
  });
}

/** `2026-03-31` as people of the language write it. */
export function dayIn(language: Language, iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  if (day === undefined) return `${month}/${year}`;
  return language === 'vi' ? `${day}/${month}/${year}` : iso;
}
