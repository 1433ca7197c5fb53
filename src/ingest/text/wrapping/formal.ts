import { opensFormally, opensNumber } from '../../../vietnamese/layout/openings.js';
import { isRecipientsHead } from '../../../vietnamese/letterhead/lines.js';
import { holdsState, isWholeMotto } from '../../../vietnamese/letterhead/state.js';
import { opensWithCapacity } from '../../../vietnamese/signers.js';

/** `Số: 12/KH-UBND`, `Kính gửi:`, `An Bình, ngày 05 tháng 01 năm 2026`, `Nơi nhận:`, `TM. ỦY BAN …` */
export function isFormal(words: string): boolean {
  return holdsState(words) || isRecipientsHead(words) || opensWithCapacity(words) || opensFormally(words);
}

/** A line of a letterhead that is printed on one line. */
export function isWholeFormal(above: string): boolean {
  return isWholeMotto(above) || (opensNumber(above) && /^.{1,10}?:[^.;]{0,40}$/u.test(above));
}
