/** What meetings and conclusions tell: opinions, consent, praise, when it began and ended. */

import { commonWords } from '../../commonWords.js';
import { officeWords } from '../../offices.js';
import { holdsWord, maybe, oneOf, worded } from '../../patterns.js';
import { opensWithAction } from '../action.js';
import { statementWords } from '../words.js';
import { aside, pattern } from './rule.js';
import { asideWords } from './words.js';

export const opinion = pattern(
  'statement/opinion',
  'opinion',
  worded(() => {
    const words = asideWords();
    const several = maybe(commonWords().plurals);
    const attendant = `${oneOf(words.attendants)}|${oneOf(words.representing)} \\p{L}[^:;.]{2,60}`;
    const speaker = oneOf([...commonWords().addresses, ...words.speakers]);
    const told = `${oneOf(words.tellings)} ${maybe(words.that)}${oneOf(words.howItIs)}`;
    return [
      `^${several}${oneOf(words.opinionsOf)}(?!\\p{L})`,
      `^${several}(?:${attendant}) ${oneOf(words.sayings)}(?!\\p{L})`,
      `^${speaker} [^:;.]{2,60} ${oneOf([...words.sayings, ...words.reportings])}\\s?:`,
      `^[^.;:]{2,60} ${told}(?!\\p{L})`,
    ].join('|');
  }),
  {
    examples: [
      'Ý kiến của Sở Y tế: việc khoanh vùng đã kịp thời.',
      'Đại diện UBND xã An Lộc cho rằng tuyến đường xuống cấp.',
      'Ông Lò Văn Mẫu phát biểu: đường vào bản lầy lội.',
      'Nhà thầu báo cáo đã làm xong 6/8 trụ, chậm 20 ngày.',
    ],
    not: [
      'Tiếp thu ý kiến của Sở Y tế, hoàn thiện dự thảo.',
      'Sở Tài chính có ý kiến về kinh phí trước ngày 25/3.',
      'Đồng chí Lê Văn An báo cáo Đảng ủy trước ngày 25/3.',
      'Sở Y tế báo cáo các vụ việc đã xử lý trước ngày 25/3.',
    ],
  },
);

export const consent = aside(
  'statement/consent',
  'opinion',
  (text) => consents().test(text) && !orders(text),
  {
    needs: () => statementWords().agreeing,
    examples: [
      'Cơ bản thống nhất nội dung dự thảo do Sở Y tế trình.',
      'Nhất trí với đề xuất của Phòng Kinh tế.',
    ],
    not: [
      'Thống nhất nội dung dự thảo; giao Sở Y tế hoàn thiện.',
      'Thống nhất phương án thi công với các hộ dân trước ngày 30/6.',
      'Đồng ý chủ trương giao Sở Y tế lập dự án.',
    ],
    longest: 260,
  },
);

/** `Cơ bản thống nhất nội dung …`, and no more. */
const consents = worded(() => {
  const { agreeing, proposals } = statementWords();
  const { basically, on, allOf, with: including } = asideWords();
  const also = oneOf(including);
  const agrees = `(?:${oneOf(basically)} ${oneOf(agreeing)}|${oneOf(agreeing)} ${also})(?: ${also})?`;
  return `^${maybe(on)}${agrees} ${maybe(allOf)}${oneOf(proposals)}(?!\\p{L})[^;]{0,240}$`;
});

export const praise = aside(
  'statement/praise',
  'praise',
  (text) => praises().test(text) && praised(text) && !orders(text),
  {
    needs: () => statementWords().praising,
    examples: [
      'Biểu dương các chủ đầu tư đã nỗ lực giải phóng mặt bằng.',
      'Chủ tịch UBND tỉnh ghi nhận và đánh giá cao kết quả của Sở Y tế.',
      'Về kết quả tháng 4: Ghi nhận các bộ phận đã hoàn thành 18/20 đầu việc.',
    ],
    not: [
      'Về kết quả tháng 4: Ghi nhận các bộ phận đã hoàn thành 18/20 đầu việc; giao Tổ Cơ điện làm nốt.',
      'Biểu dương, khen thưởng kịp thời các điển hình tiên tiến.',
      'Ghi nhận kết quả của Sở Y tế; yêu cầu Sở tiếp tục kiểm tra.',
      'Đánh giá cao độ nền công trình.',
    ],
  },
);

/** `Biểu dương …`, `Phó Chủ tịch UBND tỉnh đánh giá cao …`, `Cơ bản ghi nhận …`, `Về kết quả tháng 4: ghi nhận …` */
const praises = worded(() => {
  const { praising, praisingBodies, praisingPosts } = statementWords();
  const { basically, on } = asideWords();
  const post = `${maybe(commonWords().addresses)}${maybe(officeWords().deputies)}${oneOf(praisingPosts)}`;
  const who = `(?:${oneOf(praisingBodies)}|${post})[^.;:]{0,60}? `;
  return `^(?:${oneOf(on)} [^.;:]{2,80}: )?(?:${who})?${maybe(basically)}${oneOf(praising)}(?!\\p{L})`;
});

/** What earned the praise: the past, an effort, a result. */
const praised = holdsWord(() => statementWords().earning);

const orders = holdsWord(() => [
  ...commonWords().giving,
  ...commonWords().asking,
  ...statementWords().urging,
]);

export const situation = aside('statement/situation', 'opinion', tellsSituation, {
  needs: () => [...statementWords().conditions, ...statementWords().shortcomings, ...asideWords().judgements],
  examples: [
    'Về tình hình: Bão số 6 giật cấp 13, dự báo ảnh hưởng trực tiếp đến xã từ đêm 12/9.',
    'Đánh giá chung: công tác chuẩn bị ở một số thôn còn chậm.',
  ],
  not: [
    'Về tình hình dịch bệnh: tăng cường giám sát các ổ dịch còn hoạt động.',
    'Về tình hình sạt lở: Sở Xây dựng chủ trì xử lý các điểm còn nguy hiểm.',
    'Đánh giá chung: bão còn mạnh, giao Công an xã trực 24/24 giờ.',
    'Đánh giá kết quả: tổ chức trong tháng 12, cơ bản xong các thôn còn lại.',
  ],
});

/** `Về tình hình: …`, `Đánh giá chung: …` over what is, and nothing that is to be done. */
function tellsSituation(text: string): boolean {
  const title = labelled().exec(text)?.[0].length ?? 0;
  const told = text.slice(title);
  return title > 0 && stands(told) && !orders(told) && !work(told) && !opensWithAction(text, title);
}

const labelled = worded(() => {
  const { conditions, shortcomings } = statementWords();
  const { judgements, someOf, lackTails, on } = asideWords();
  const state = `${oneOf(conditions)}(?: [^:.;,]{1,60})?|${oneOf(judgements)}`;
  const lacks = `${maybe(someOf)}${oneOf(shortcomings)}(?:, ${oneOf([...shortcomings, ...lackTails])})?`;
  return `^${maybe(on)}(?:${state}|${lacks}): `;
});
/** What stands, goes on or is to come by itself. */
const stands = holdsWord(() => statementWords().standing);
/** What somebody is to do about it. */
const work = holdsWord(() => statementWords().working);

export const meetingEnds = pattern(
  'statement/meeting-ends',
  'meeting',
  worded(() => {
    const words = asideWords();
    const ends = `${oneOf(words.endings)}(?!\\p{L})[^.;]{0,60}(?:${oneOf(words.hours)}|\\d)`;
    const closed = `${oneOf(words.minutesEnd)} ${oneOf(words.atTime)}`;
    return `^${oneOf(words.meetings)}[^.;:]{0,60} ${ends}|^${oneOf(words.minutes)} (?:${oneOf(words.minuted)}|${closed})(?!\\p{L})`;
  }),
  {
    examples: [
      'Cuộc họp kết thúc vào hồi 11 giờ 30 phút cùng ngày.',
      'Buổi làm việc bế mạc lúc 16h00 ngày 05/3/2026.',
      'Biên bản được thông qua trước hội nghị, các thành viên cùng ký tên.',
      'Biên bản kết thúc hồi 21 giờ cùng ngày.',
    ],
    not: ['Hội nghị tổng kết tổ chức trong tháng 12.', 'Lập biên bản các trường hợp vi phạm.'],
  },
);
