import { commonWords } from '../../../vietnamese/commonWords.js';
import { type Marker, readMarkers } from '../../../vietnamese/markers/index.js';
import { light, oneOf, worded } from '../../../vietnamese/patterns.js';
import { breaksOff, endsStatement, startsLowerCase } from '../../../vietnamese/sentences.js';
import { seam } from './lore.js';
import type { LineEnd } from './types.js';

/** `1. Ông Lò Văn Pản, Phó Chủ tịch UBND xã` | `- Trưởng ban;`: who somebody is, in a few words. */
const person = worded(() => `(?<!\\p{L})${oneOf(commonWords().addresses)}\\s\\p{Lu}`);
const ROLE = light(/^\p{Lu}\p{Ll}+(?: (?:[-–] )?\p{L}+){0,7}[.;,]$/u);

/** `… giai đoạn 2021` | `- 2025`: a bullet's sign before a year or a small letter cuts a range; `… tại` | `Điều 5 Luật` cites. */
export function markerWeight({ above, words, paragraph, habit }: LineEnd): number {
  const marker = readMarkers(words)[0];
  if (marker === undefined) return /^\[\^/u.test(words) ? -6 : 0;
  const rest = words.slice(marker.end);
  const stops = endsStatement(above);
  if (marker.kind === 'bullet')
    return !stops &&
      (startsLowerCase(rest) ||
        (person().test(paragraph) && ROLE.test(rest) && readMarkers(paragraph)[0]?.kind !== 'bullet') ||
        habit.lore.pairs().has(seam(above, words)) ||
        /^\d{4}(?!\p{L})/u.test(rest) ||
        (/\d$/u.test(above) && /^\d/u.test(rest)))
      ? 3
      : -7;
  const neighbours = [marker.value - 1, marker.value + 1];
  const alone = (one: Marker): boolean =>
    one.value > 1 &&
    !neighbours.some((value) => habit.lore.markers().has(`${one.kind} ${one.style} ${value}`));
  if (!stops && readMarkers(words).every(alone)) return 0;
  const cited = !stops && /^\p{L}{2}/u.test(words) && !/^[^\s.:]{1,12} [^\s.:]{1,8}[.:]/u.test(words);
  return cited && (breaksOff(above) || startsLowerCase(rest)) ? 0 : -7;
}
