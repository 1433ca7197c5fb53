import { endsInBareDeed, isAgencyTitle, readAgencyAt } from '../../../vietnamese/agencies/index.js';
import { isCapitals } from '../../../vietnamese/casing.js';
import { readKindName } from '../../../vietnamese/kinds.js';
import { endsWithHalfPlace } from '../../../vietnamese/layout/ends.js';
import { readMarkers } from '../../../vietnamese/markers/index.js';
import { isPosition } from '../../../vietnamese/offices.js';
import { light } from '../../../vietnamese/patterns.js';
import { endsStatement } from '../../../vietnamese/sentences.js';
import { readTaskLabels } from '../../../vietnamese/taskLabels.js';

/** Letters of a line's end in which an agency's name may begin. */
const NAME_WITHIN = 60;

/** True where the name of an agency begins in the line above and goes on over its end. */
export function cutsAgency(above: string, words: string): boolean {
  if (endsStatement(above) || isCapitals(above) || !/^\p{L}/u.test(words)) return false;
  const end = above.slice(-NAME_WITHIN);
  const joined = `${end} ${words.slice(0, NAME_WITHIN)}`;
  for (const { index } of end.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)) {
    const name = readAgencyAt(joined, index);
    if (name !== null && name.start === index && name.end > end.length + 1) return true;
  }
  return false;
}

/** `…; Ban Thường vụ Tỉnh ủy ban hành` | `Chương trình hành động như sau:`: a body and its verb, and behind them the paper that the verb asks for. */
export function cutsObject(above: string, words: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(words) && readKindName(words) !== null && endsInBareDeed(above);
}

/** `3. Các sở, ban, ngành; UBND các xã, phường` | `Xây dựng …`: a heading that names who acts; `… UBND phường` | `Bình Minh …` cuts a place's name. */
export function endsHeading(paragraph: string, words: string): boolean {
  const marker = readMarkers(paragraph)[0];
  if (marker === undefined || marker.kind === 'bullet' || PLACE.test(words) || endsWithHalfPlace(paragraph))
    return false;
  if (cutsOffice(paragraph, words)) return false;
  return isAgencyTitle(paragraph.slice(marker.end).trim());
}

/** `…, Chủ tịch` | `Ủy ban nhân dân các tỉnh …`: an office, and the body it is of. */
function cutsOffice(above: string, words: string): boolean {
  const office = LAST_OFFICE.exec(above)?.[0] ?? '';
  return office !== '' && isPosition(office.toUpperCase()) && readAgencyAt(words, 0)?.start === 0;
}

const LAST_OFFICE = light(/\p{Lu}\p{Ll}{0,9}(?: \p{Ll}{1,9}){1,2}$/u);

const PLACE = light(/^\p{Lu}\p{Ll}* \p{Lu}\p{Ll}*(?!\p{L})/u);

/** `… hồ sơ. Đơn vị thực hiện: Trung tâm …`: a label behind a sentence of the same paragraph. */
export function hasLabelWithin(paragraph: string): boolean {
  return readTaskLabels(paragraph).some(({ from }) => /[.;]\s[*_]{0,2}$/u.test(paragraph.slice(0, from)));
}

/** `Chánh Văn phòng HĐND và UBND xã, Trưởng các phòng …` */
export function namesOffice(words: string): boolean {
  return isPosition((words.split(',', 1)[0] ?? '').toUpperCase());
}
