/** Signs that a text tells, asks, sells or teaches: none of them stands in an act of an agency. */

import { type Rule, type RuleId, ruleBook } from '../../reading/index.js';
import { firstPerson, isEntry, isQuestion, newsWords, pageWords, penalty } from './words.js';

/** The weight of a sign in a line of text. */
type SignRule = Rule<readonly [line: string], number>;

const SOURCE =
  'web pages, encyclopaedias, schoolbooks and letters of firms beside acts under Decree 30/2020/NĐ-CP';
const LONGEST = 600;

function sign(
  id: RuleId,
  weight: number,
  holds: (line: string) => boolean,
  examples: readonly string[],
  not: readonly string[],
): SignRule {
  return {
    id,
    source: SOURCE,
    examples: examples.map((text) => ({ text, gives: weight })),
    not,
    read: (line) => (holds(line.slice(0, LONGEST)) ? weight : null),
  };
}

/** Signs against an act, by the line they stand in. */
export const signsAgainst = ruleBook<readonly [line: string], number>('act', [
  sign(
    'act/question',
    2,
    isQuestion,
    ['Nghị định 15 quy định mức phạt như thế nào?', 'Kế hoạch chuyển đổi số là gì?'],
    ['Mức phạt tiền', 'Sở Y tế trả lời câu hỏi của cử tri.'],
  ),
  sign(
    'act/page-words',
    2,
    (line) => pageWords().test(line),
    ['Xem thêm:', 'Nguồn: Báo Hưng Lâm', 'Nội dung chính', 'Hotline: 1900 1234'],
    ['Nguồn vốn: ngân sách tỉnh', 'Liên hệ với Sở Y tế để được hướng dẫn.', 'Theo dõi, đôn đốc'],
  ),
  sign(
    'act/first-person',
    2,
    (line) => firstPerson().test(line),
    [
      'Chúng tôi cung cấp dịch vụ vệ sinh công nghiệp.',
      'Theo em, nhiệm vụ của học sinh là học tập.',
      'Các bạn cùng tìm hiểu nhé.',
    ],
    ['Trẻ em dưới 6 tuổi được khám miễn phí.', 'Chị em phụ nữ tham gia hội thi.'],
  ),
  sign(
    'act/news',
    2,
    (line) => newsWords().test(line),
    [
      'Sáng nay, UBND tỉnh họp báo.',
      'Ông Trần Văn Mẫu cho biết kế hoạch sẽ được triển khai.',
      'UBND tỉnh vừa ban hành kế hoạch cải cách hành chính.',
    ],
    ['Sở Y tế phát hành bản tin.', 'Triển khai ngay từ đầu năm.'],
  ),
  sign(
    'act/encyclopaedia',
    2,
    (line) => isEntry().test(line),
    [
      'Sở Y tế Hưng Lâm là cơ quan chuyên môn thuộc UBND tỉnh.',
      'Sư đoàn được thành lập năm 1965.',
      'Đơn vị tham gia chiến dịch.[3]',
    ],
    ['Kiểm tra các cơ quan thuộc UBND tỉnh.', 'Thành lập 03 đoàn kiểm tra.'],
  ),
  sign(
    'act/penalty',
    3,
    (line) => penalty().test(line),
    [
      'Phạt tiền từ 1.000.000 đồng đến 3.000.000 đồng đối với hành vi xả rác.',
      'Người nào vi phạm thì bị phạt tù từ 01 năm.',
    ],
    ['Xử phạt các hành vi vi phạm.', 'Tăng cường xử lý vi phạm.'],
  ),
]);

/**
 * How much the lines of a text speak against an act: each sign counts three times at most, and less the longer the text is, since a long
 * report too says `vừa qua` somewhere.
 */
export function weighAgainst(lines: readonly string[]): number {
  const counts = new Map<string, number>();
  let weight = 0;
  for (const line of lines) {
    for (const { rule, value } of signsAgainst.all(line)) {
      const count = (counts.get(rule) ?? 0) + 1;
      counts.set(rule, count);
      if (count <= MOST) weight += value;
    }
  }
  return weight / Math.max(1, lines.length / USUAL_LENGTH);
}

const MOST = 3;
/** Lines of a text whose signs count in full. */
const USUAL_LENGTH = 40;
