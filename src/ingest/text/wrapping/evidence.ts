import { isCapitals } from '../../../vietnamese/casing.js';
import { opensParagraph } from '../../../vietnamese/layout/openings.js';
import { captionFrom } from '../../../vietnamese/letterhead/lines.js';
import { readMarkers } from '../../../vietnamese/markers/index.js';
import { isAuthority, isPosition } from '../../../vietnamese/offices.js';
import { light } from '../../../vietnamese/patterns.js';
import { breaksOff, endsStatement, quotationGoesOn, startsLowerCase } from '../../../vietnamese/sentences.js';
import { isClosingFormula, isClosingParagraph } from '../../../vietnamese/statements/asides/closing.js';
import { isTaskLabelLine } from '../../../vietnamese/taskLabels.js';
import type { Line } from '../lines.js';
import { isFormal, isWholeFormal } from './formal.js';
import { LAYOUT } from './layout.js';
import { openingOf, seam } from './lore.js';
import { markerWeight } from './marker.js';
import { cutsAgency, cutsObject, endsHeading, hasLabelWithin, namesOffice } from './names.js';
import { hangs } from './sure.js';
import type { Evidence } from './types.js';
import { hasRoom } from './width.js';

/** `Thời gian: …`, a label of a few words. */
const OPENS_WITH_LABEL = light(/^\p{Lu}[\p{L} ]{2,30}: ?\S/u);
/** Words inside a paragraph that begin with a capital. */
const CAPITALS = 0.25;

export const EVIDENCE: readonly Evidence[] = [
  ...LAYOUT,
  { name: 'marker', weigh: markerWeight },
  // Words go on with a small letter; next to no paragraph begins with one
  {
    name: 'small letter',
    weigh: ({ words, above }) =>
      startsLowerCase(words) && readMarkers(words).length === 0 ? (/[.!?]$/u.test(above) ? 1.5 : 4.5) : 0,
  },
  {
    name: 'capital',
    weigh: ({ words, above }) =>
      /^["“(]?\p{Lu}/u.test(words) && !endsStatement(above) ? Math.log(CAPITALS) : 0,
  },
  // «III. TỔ CHỨC» | «     THỰC HIỆN»
  {
    name: 'capitals set in under a heading',
    weigh: ({ aboveText, above, line, words }) =>
      isCapitals(above) &&
      isCapitals(words) &&
      readMarkers(words).length === 0 &&
      hangs({ ...line, text: aboveText }, line)
        ? 9
        : 0,
  },
  // «… theo quy định của» | «Luật Khoáng sản»
  { name: 'breaks off', weigh: ({ above }) => (breaksOff(above) ? 4 : 0) },
  // «Văn hóa» | «- Xã hội», «10 độ» | «C.», where the text has these words behind one another elsewhere
  {
    name: 'the same words inside a line',
    weigh: ({ above, words, habit: { lore } }) =>
      !isCapitals(above) && !endsStatement(above) && lore.pairs().has(seam(above, words)) ? 4 : 0,
  },
  // «… Khoa Khám bệnh.» | «Thời gian: Quý I.», where other sentences inside a line begin so, or other paragraphs
  {
    name: 'others begin so',
    weigh: ({ above, words, habit: { lore } }) => {
      if (!endsStatement(above)) return 0;
      const opening = openingOf(words);
      const [inside, begun] = [lore.sentences().has(opening), lore.paragraphs().has(opening)];
      return inside === begun ? 0 : inside ? 2.5 : -2.5;
    },
  },
  // «… chuyển đổi số quốc gia;» | «Chương trình hành động số …»: what follows such a part has a marker where it is a paragraph
  {
    name: 'semicolon',
    weigh: ({ above, words }) => (/;$/u.test(above) && readMarkers(words).length === 0 ? 2 : 0),
  },
  // «… đề nghị Ủy ban nhân dân xã» | «Tân Lộc …»
  {
    name: 'name of an agency',
    weigh: ({ above, paragraph, words }) =>
      cutsAgency(above, words) && !endsHeading(paragraph, words) ? 4 : 0,
  },
  // «… Ban Thường vụ Tỉnh ủy ban hành» | «Chương trình hành động như sau:»
  { name: 'verb without its object', weigh: ({ above, words }) => (cutsObject(above, words) ? 4 : 0) },
  // «Thời gian: 08 giờ 00 ngày 02 tháng 3.» | «Địa điểm: Phòng họp tầng 2.»
  {
    name: 'label under a label',
    weigh: ({ paragraph, words }) =>
      OPENS_WITH_LABEL.test(paragraph) && OPENS_WITH_LABEL.test(words) ? -3 : 0,
  },
  // «- Niêm yết … . Đơn vị thực hiện: Trung tâm … .» | «Thời gian: Quý I.»
  {
    name: 'labels behind one another',
    weigh: ({ above, paragraph, words }) =>
      !endsStatement(above) || !isTaskLabelLine(words) ? 0 : hasLabelWithin(paragraph) ? 2.5 : -2,
  },
  // «3. Các sở, ban, ngành; UBND các xã, phường» | «Xây dựng kế hoạch …»
  {
    name: 'heading that names agencies',
    weigh: ({ above, paragraph, words }) =>
      endsStatement(above) || startsLowerCase(words) || !endsHeading(paragraph, words) ? 0 : -4,
  },
  // «Điều 4. Quyết định này có hiệu lực từ ngày ký.» | «Chánh Văn phòng HĐND, Trưởng các phòng … chịu trách nhiệm thi hành …»
  {
    name: 'holders of offices behind an article',
    weigh: ({ above, paragraph, words }) =>
      endsStatement(above) && readMarkers(paragraph)[0]?.kind === 'article' && namesOffice(words) ? -3 : 0,
  },
  // «NHIỆM VỤ TRONG NHỮNG THÁNG TỚI» | «Đề nghị Thường trực …»
  {
    name: 'capitals end',
    weigh: ({ above, words }) =>
      isCapitals(above) && /\p{Lu}{2}/u.test(above) && !/^\p{Lu}{2,}(?!\p{L})/u.test(words) ? -10 : 0,
  },
  // «… ban hành Kế hoạch như sau» | «MỤC TIÊU CHUNG»
  {
    name: 'capitals begin',
    weigh: ({ above, words }) => (!isCapitals(above) && isCapitals(words) && words.length > 7 ? -3 : 0),
  },
  // «ỦY BAN NHÂN DÂN» | «TỈNH HƯNG LÂM», «KT. CHỦ TỊCH» | «PHÓ CHỦ TỊCH»
  {
    name: 'another office',
    weigh: ({ above, aboveText, words, line, habit }) => {
      if (!isCapitals(above) || breaksOff(above) || !(isAuthority(words) || isPosition(words))) return 0;
      return hasRoom(aboveText, line.text, habit) ? -10 : -2.5;
    },
  },
  {
    name: 'line of a letterhead',
    weigh: ({ above, words }) => (isFormal(words) || isWholeFormal(above) ? -12 : 0),
  },
  // «… (Vụ Pháp chế chủ trì;» | «Vụ Kế hoạch phối hợp)»
  {
    name: 'bracket left open',
    weigh: ({ paragraph, words }) =>
      paragraph.lastIndexOf('(') > paragraph.lastIndexOf(')') && words.includes(')') ? 4 : 0,
  },
  // «… cuộc thi “Nét đẹp vùng biển» | «– Lam Hải 2026” …»
  {
    name: 'quotation left open',
    weigh: ({ paragraph, words }) => (quotationGoesOn(paragraph, words) ? 8 : 0),
  },
  // «**III. TỔ CHỨC» | «THỰC HIỆN**»
  { name: 'open emphasis', weigh: ({ emphasisOpen }) => (emphasisOpen ? 2.5 : 0) },
  {
    name: 'emphasis closed and opened',
    weigh: ({ aboveText, line }) =>
      /\*\*\s*$/u.test(aboveText) !== /^\s*\*\*/u.test(line.text) ? 0 : emphasised(aboveText, line),
  },
  // «… tỉnh Hưng Lâm năm 2026» | «Căn cứ Luật …», «Năm 2025, thiên tai …»: a title ends, a preamble begins
  {
    name: 'opens a preamble',
    weigh: ({ above, paragraph, words }) =>
      opensParagraph(words) && !breaksOff(above) && (!endsStatement(above) || opensParagraph(paragraph))
        ? -4
        : 0,
  },
  // «… giai đoạn 2026 - 2030» | «(Kèm theo Quyết định số 12/QĐ-UBND …)»
  {
    name: 'says what it comes with',
    weigh: ({ words }) => (words.startsWith('(') && captionFrom(words) > 0 ? -12 : 0),
  },
  {
    name: 'closing words',
    weigh: ({ above, words, paragraph }) =>
      endsStatement(above) &&
      (isClosingParagraph(words) || isClosingFormula(words)) &&
      !isClosingParagraph(paragraph)
        ? -3
        : 0,
  },
];

function emphasised(aboveText: string, line: Line): number {
  return /\*\*\s*$/u.test(aboveText) && /^\s*\*\*/u.test(line.text) ? -4 : 0;
}
