/** How far an agency's name has come: names of departments are known, so that a name cut by a line end is told from a whole one. */

import { z } from 'zod';
import { commonWords } from '../../../vietnamese/commonWords.js';
import { dataFile, wordList } from '../../../vietnamese/data.js';
import { light, oneOf, worded } from '../../../vietnamese/patterns.js';
import { remembering } from './words.js';

const words = dataFile(
  'agency-fields',
  z.strictObject({ heads: wordList, fields: wordList, goesOnWith: wordList, ownerless: wordList }),
);

/** `half`: «Phòng Giáo dục và»; `whole`: «Phòng Giáo dục và Đào tạo»; `either`: «Phòng Tài chính», which may be «Tài chính - Kế hoạch». */
export type NameState = 'half' | 'whole' | 'either' | 'behind' | 'unknown';

const area = worded(() => {
  const { provinceKinds, districtKinds, communeKinds } = commonWords();
  return `^${oneOf([...provinceKinds, ...districtKinds, ...communeKinds])}(?!\\p{L})`;
}, 'u');

const ownerless = worded(() => `^(?:[-–+•]\\s*)?${oneOf(words().ownerless)}\\s`, 'u');

/** «Trung tâm Y tế» | «huyện»; a ministry and a department say in no such way whose they are. */
export function goesOnWithArea(cell: string, text: string): boolean {
  return area().test(text) && !ownerless().test(lastName(cell));
}

interface Names {
  heads: RegExp;
  whole: Set<string>;
  half: Set<string>;
  goesOnWith: Set<string>;
}

let kept: Names | null = null;

function names(): Names {
  if (kept !== null) return kept;
  const { heads, fields, goesOnWith } = words();
  const half = fields.flatMap((field) => {
    const parts = field.toLowerCase().split(' ');
    return parts.slice(1).map((_, at) => parts.slice(0, at + 1).join(' '));
  });
  kept = {
    heads: light(`^(?:[-–+•]\\s*)?(?:${heads.join('|')})(?= |$)`, 'u'),
    whole: new Set(fields.map((field) => field.toLowerCase())),
    half: new Set(half),
    goesOnWith: new Set(goesOnWith),
  };
  return kept;
}

/** Names in a list stand between semicolons: only the last one may go on. */
function lastName(text: string): string {
  return text.slice(text.lastIndexOf(';') + 1).trim();
}

/**
 * How far the name has come with which a cell ends. `behind` means that other words follow it: «Phòng Tư pháp ven biển».
 */
export const nameState = remembering((cell: string): NameState => {
  const { heads, whole, half, goesOnWith } = names();
  const name = lastName(cell).normalize('NFC');
  const head = heads.exec(name)?.[0];
  if (head === undefined || name.length > 80) return 'unknown';
  const rest = name.slice(head.length).trim().toLowerCase();
  if (rest === '') return 'half';
  if (half.has(rest)) return whole.has(rest) ? 'either' : 'half';
  if (whole.has(rest)) return 'whole';
  const parts = rest.split(' ');
  for (let end = parts.length - 1; end > 0; end--) {
    const known = parts.slice(0, end).join(' ');
    if (!whole.has(known)) continue;
    const next = parts[end] ?? '';
    if (goesOnWith.has(next.replace(/[.,)]{1,3}$/u, ''))) return 'unknown';
    return /^\p{Ll}/u.test(name.split(' ').at(end - parts.length) ?? '') ? 'behind' : 'unknown';
  }
  return [...half].some((known) => rest.startsWith(`${known} `)) ? 'behind' : 'unknown';
});
