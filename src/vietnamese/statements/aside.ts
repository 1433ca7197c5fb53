/** Statements that give no work, wherever they stand. */
import { type Rule, type RuleId, remembered, ruleBook } from '../../reading/index.js';
import { isClosingFormula, isPointer } from '../leadIns.js';
import { light } from '../patterns.js';

/** What a statement that gives no work is. */
export type Aside =
  | 'mark'
  | 'formula'
  | 'pointer'
  | 'force'
  | 'copies'
  | 'funds'
  | 'opinion'
  | 'praise'
  | 'meeting'
  | 'day'
  | 'contact'
  | 'note'
  | 'signing';

type AsideRule = Rule<readonly [text: string], Aside>;

const HABIT = 'Decree 30/2020/NĐ-CP, Appendix I, and the habit of agencies';
/** Longest statement a pattern is tried on, in UTF-16 units. */
const LONGEST = 400;

interface Shown {
  examples: readonly string[];
  not: readonly string[];
  longest?: number;
}

/** A rule whose statement the test must hold for. */
function aside(
  id: RuleId,
  gives: Aside,
  holds: (text: string) => boolean,
  { examples, not, longest = LONGEST }: Shown,
): AsideRule {
  return {
    id,
    source: HABIT,
    examples: examples.map((text) => ({ text, gives })),
    not,
    read: (text) => (text.length <= longest && holds(text) ? gives : null),
  };
}

function pattern(id: RuleId, gives: Aside, words: RegExp, shown: Shown): AsideRule {
  return aside(id, gives, (text) => words.test(text), shown);
}

const noLetter = aside('statement/no-letter', 'mark', (text) => !/[\p{L}\p{N}]/u.test(text), {
  examples: ['./.', '-----', '***'],
  not: ['3 tỷ', 'a'],
  longest: Infinity,
});

const courtesy = pattern(
  'statement/courtesy-formula',
  'formula',
  light(
    /^(?:[^.;:]{2,90} )?(?:xin )?(?:trân trọng|chân thành) cảm ơn(?!\p{L})[^;:]{0,160}$|^(?:xin |kính )?trân trọng(?! (?:đề nghị|yêu cầu|giao|kính đề nghị))(?!\p{L})|^rất mong (?:nhận được|được)(?!\p{L})|^(?:kính )?(?:đề nghị|mong) (?:quý|các) (?:cơ quan|đơn vị|đồng chí|vị)(?!\p{L})[^.;:]{0,40} (?:biết|quan tâm)[\s./]{0,5}$|^(?:rất )?(?:trân trọng )?kính mời (?:các|quý|toàn thể) (?:vị )?(?:đại biểu|đồng chí|cụ|ông|bà|vị|khách)(?!\p{L})[^.;:]{0,60} (?:dự|có mặt|đông đủ)(?!\p{L})[^.;:]{0,40}[\s./]{0,5}$/iu,
  ),
  {
    examples: [
      'Kính mời các đại biểu đến dự đông đủ.',
      'Trân trọng thông báo đến các cơ quan liên quan biết, thực hiện.',
      'Trân trọng cảm ơn./.',
      'Sở Xây dựng trân trọng cảm ơn sự phối hợp của quý cơ quan./.',
      'Xin trân trọng báo cáo Ủy ban nhân dân tỉnh.',
      'Rất mong nhận được sự quan tâm của quý cơ quan.',
    ],
    not: [
      'Trân trọng đề nghị Sở Y tế cử người tham dự.',
      'Đề nghị các đơn vị báo cáo kết quả cho Sở Y tế biết trước ngày 05/6.',
      'Viết thư cảm ơn các nhà tài trợ.',
      'Mời các đại biểu Quốc hội dự lễ khánh thành, do Văn phòng thực hiện.',
    ],
  },
);

const madeKnown = aside('statement/closing-formula', 'formula', isClosingFormula, {
  examples: [
    'Trên đây là Kế hoạch cải cách hành chính năm 2026.',
    'Văn phòng thông báo để các cơ quan biết, thực hiện./.',
  ],
  not: ['Trên đây là Kế hoạch năm 2026, yêu cầu các đơn vị thực hiện.'],
  longest: Infinity,
});

const pointer = aside('statement/pointer', 'pointer', isPointer, {
  examples: ['(Chi tiết tại Phụ lục kèm theo)', 'Các chỉ tiêu cụ thể tại Phụ lục I kèm theo.'],
  not: ['Sở Nội vụ hướng dẫn lập Phụ lục.'],
  longest: Infinity,
});

const inForce = pattern(
  'statement/in-force',
  'force',
  light(
    /(?<!\p{L})(?<!(?:ngày|khi|lúc|trước|sau) )(?:nghị quyết|quyết định|chỉ thị|kế hoạch|thông tư|nghị định|quy chế|quy định|luật|pháp lệnh|công văn|thông báo|hợp đồng|điều lệ) này (?:có hiệu lực|có giá trị|thay thế|bãi bỏ|hết hiệu lực|được (?:áp dụng|thi hành) (?:kể )?từ)(?!\p{L})|^(?:nghị quyết|quyết định|chỉ thị|kế hoạch|quy chế|quy định|kết luận|hướng dẫn)(?: số [^.;:]{3,80})? (?:có|hết) hiệu lực(?: \p{L}{1,12}| [\d/]{1,10}){0,8}[\s./;]*$|^(?:bãi bỏ|thay thế|hủy bỏ) (?:toàn bộ )?(?:các )?(?:quyết định|nghị quyết|kế hoạch|chỉ thị|thông tư|công văn)(?!\p{L})/iu,
  ),
  {
    examples: [
      'Quyết định này có hiệu lực kể từ ngày ký, thay thế Quyết định số 15.',
      'Kế hoạch này thay thế Kế hoạch số 12/KH-UBND.',
      'Bãi bỏ Quyết định số 15/QĐ-UBND ngày 02/3/2020.',
      'Nghị quyết có hiệu lực kể từ ngày ký.',
      'Kế hoạch số 12/KH-SXD năm 2025 hết hiệu lực.',
    ],
    not: [
      'Sở Tư pháp rà soát các văn bản hết hiệu lực.',
      'Công bố quy hoạch trong 15 ngày kể từ ngày Quyết định này có hiệu lực.',
    ],
  },
);

const spread = pattern(
  'statement/spread',
  'formula',
  light(
    /^(?:nghị quyết|chỉ thị|kết luận|quy định|kế hoạch|thông báo|hướng dẫn|chương trình(?: hành động)?)(?: này)? (?:sẽ )?(?:được |cần được )?(?:phổ biến|quán triệt|thông báo|truyền đạt|gửi)(?:,? (?:và )?\p{L}{1,12}){0,4} (?:đến|tới|trong) (?:tận |từng |các |toàn |toàn thể |tất cả )*(?:chi bộ|đảng viên|tổ chức đảng|cơ sở đảng|đảng bộ|cán bộ|đoàn viên|hội viên|nhân dân)(?!\p{L})[^;:]{0,120}$/iu,
  ),
  {
    examples: [
      'Nghị quyết này được quán triệt đến chi bộ và đảng viên.',
      'Chỉ thị này phổ biến đến chi bộ.',
      'Kết luận này được phổ biến đến các chi bộ để thực hiện./.',
    ],
    not: [
      'Phổ biến Chỉ thị này đến các chi bộ trước ngày 30/6.',
      'Kế hoạch này gửi Sở Y tế trước ngày 30/6; Sở Y tế tổng hợp.',
    ],
  },
);

const contact = pattern(
  'statement/contact',
  'contact',
  light(
    /^(?:mọi|nếu|thông tin|chi tiết|đầu mối|người|xin|vui lòng|(?:để )?thuận tiện|liên (?:hệ|lạc))(?!\p{L})[^;]{0,160}? liên (?:hệ|lạc)(?!\p{L})[^;]{0,240}(?:0\d{2,3}[\d.\s-]{5,}\d|@)|^liên (?:hệ|lạc)(?!\p{L})[^;]{0,240}(?:0\d{2,3}[\d.\s-]{5,}\d|@)|^(?:trong )?quá trình [^.;]{2,80} vướng mắc[^.;]{0,80} liên (?:hệ|lạc) (?:với )?\p{Lu}[^.;]{2,120}[./\s]{0,4}$/iu,
  ),
  {
    examples: [
      'Trong quá trình thực hiện, nếu có vướng mắc, liên hệ Phòng Tin học để được hướng dẫn./.',
      'Mọi vướng mắc liên hệ ông Hoàng Văn Mẫu, Phòng Tin học, điện thoại 0299.000.000.',
      'Đầu mối liên hệ: bà Lê Thị Mẫu, số điện thoại 0299 000 000.',
      'Liên hệ Văn phòng Sở, thư điện tử vanphong@vidu.vn.',
    ],
    not: [
      'Công bố số điện thoại đường dây nóng 0299.000.000.',
      'Liên hệ các nhà mạng lắp đặt 12 điểm phát sóng.',
      'Trong quá trình thực hiện, nếu có vướng mắc, Sở Y tế tổng hợp, báo cáo UBND tỉnh.',
    ],
  },
);

const note = pattern('statement/note', 'note', light(/^(?:ghi chú|chú thích|nguồn số liệu)\s?:/iu), {
  examples: ['Ghi chú: số liệu do Sở Y tế cung cấp.', 'Chú thích: (*) xã biên giới.'],
  not: ['Ghi chú đầy đủ vào sổ theo dõi.'],
});

const starNote = pattern('statement/star-note', 'note', /^\(?\*{1,3}\)\s?\S/u, {
  examples: ['(*) Không tính các xã đảo.', '(**) Số liệu ước tính.'],
  not: ['(1) Rà soát quy hoạch.', 'Trồng 20 ha rừng (*) tại các xã.'],
});

const consent = aside('statement/consent', 'opinion', (text) => CONSENTS.test(text) && !ORDERS.test(text), {
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
});

/** `Cơ bản thống nhất nội dung …`, and no more. */
const CONSENTS = light(
  /^(?:về )?(?:cơ bản (?:thống nhất|nhất trí|đồng ý)|(?:thống nhất|nhất trí|đồng ý) với)(?: với)? (?:các |toàn bộ )?(?:nội dung|đề xuất|kiến nghị|dự thảo|báo cáo|ý kiến|phương án|tờ trình)(?!\p{L})[^;]{0,240}$/iu,
);

const carriesOut = pattern(
  'statement/carries-out',
  'force',
  light(
    /(?<!\p{L})(?:(?:chịu trách nhiệm|có trách nhiệm|căn cứ)(?: \p{L}{1,12}){0,4}? (?:thi hành|thực hiện)|(?:tổ chức )?thi hành) (?:các )?(?:nghị quyết|quyết định|nghị định|thông tư|quy chế|lệnh|luật|pháp lệnh) này[\s.;/]*$|(?<!\p{L})căn cứ (?:quyết định|nghị quyết)(?: này)? (?:để )?(?:thi hành|thực hiện)[\s.;/]*$/iu,
  ),
  {
    longest: 900,
    examples: [
      'Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.',
      'Sở Nội vụ và Tổ công tác thi hành Quyết định này./.',
      'Các ông, bà có tên tại Điều 1 căn cứ Quyết định thi hành./.',
      'Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này;',
    ],
    not: [
      'Yêu cầu Giám đốc các sở nghiêm túc thực hiện Chỉ thị này./.',
      'Sở Nội vụ theo dõi việc thi hành Quyết định này, báo cáo trước ngày 30/6.',
      'Các Bộ trưởng chịu trách nhiệm thi hành Nghị quyết.',
    ],
  },
);

const copies = pattern(
  'statement/copies',
  'copies',
  light(
    /(?<!\p{L})(?:lập|làm|in|sao|chia|ký) thành (?:0?\d{1,2}|\p{L}{2,5})(?: \(\p{L}{2,5}\))? (?:bản|bộ|liên)(?!\p{L})|(?<!\p{L})mỗi bên (?:giữ|lưu)(?!\p{L})|có giá trị (?:pháp lý )?như nhau/iu,
  ),
  {
    examples: [
      'Biên bản được lập thành 04 bản, mỗi bên giữ 01 bản.',
      'Quyết định này lập thành 03 bản chính, giao chủ dự án 01 bản.',
      'Hợp đồng làm thành hai bản có giá trị như nhau.',
    ],
    not: ['Thành lập 03 bản tin tuyên truyền.', 'Lập 02 bộ hồ sơ gửi Sở Tài chính.'],
  },
);

const fundingSource = aside(
  'statement/funding-source',
  'funds',
  (text) => FUNDS.test(text) && !REACHES.test(text),
  {
    examples: [
      'Vốn tự có của chủ dự án: 62.000.000.000 đồng (bằng 20%).',
      'Ngân sách tỉnh: 500 triệu đồng.',
      'Tổng vốn đầu tư: 310 tỷ đồng.',
    ],
    not: [
      'Sở Tài chính bố trí 500 triệu đồng từ ngân sách tỉnh.',
      'Vận động xã hội hóa 2 tỷ đồng.',
      'Tổng vốn đầu tư toàn xã hội đạt 32.500 tỷ đồng.',
    ],
  },
);

const FUNDS = light(
  /^(?:(?:từ )?nguồn (?:vốn|kinh phí|ngân sách|xã hội hóa|thu)|(?:từ )?vốn (?:tự có|vay|đối ứng|góp|ngân sách|đầu tư công|oda|huy động|khác|sự nghiệp)|(?:từ )?ngân sách (?:trung ương|địa phương|nhà nước|tỉnh|huyện|xã|phường|thành phố|cấp)|tổng (?:vốn|mức|kinh phí)|xã hội hóa|quỹ)(?!\p{L})(?:[^.;:]{0,80}:\s?|[^.;:]{0,60}\s)(?:khoảng |dự kiến )?\d[\d.,]* ?(?:đồng|triệu|tỷ|nghìn|usd|%)(?!\p{L})[^.;]{0,80}[\s.;]*$/iu,
);
/** What a whole is to come to is a goal, not where money comes from. */
const REACHES = light(/^tổng [^.;:]{2,80} (?:đạt|phấn đấu)(?!\p{L})/iu);

const opinion = pattern(
  'statement/opinion',
  'opinion',
  light(
    /^(?:các )?ý kiến (?:của|từ|phát biểu|thảo luận|đóng góp)(?!\p{L})|^(?:các )?(?:đại biểu|thành viên dự họp|đại diện \p{L}[^:;.]{2,60}) (?:cho rằng|nhất trí|phát biểu|phản ánh|có ý kiến|nêu|bày tỏ)(?!\p{L})|^(?:ông|bà|anh|chị|đồng chí|đ\/c) [^:;.]{2,60} (?:phát biểu|cho rằng|nhất trí|có ý kiến|bày tỏ|nêu|trình bày|báo cáo|phản ánh)\s?:/iu,
  ),
  {
    examples: [
      'Ý kiến của Sở Y tế: việc khoanh vùng đã kịp thời.',
      'Đại diện UBND xã An Lộc cho rằng tuyến đường xuống cấp.',
      'Ông Lò Văn Mẫu phát biểu: đường vào bản lầy lội.',
    ],
    not: [
      'Tiếp thu ý kiến của Sở Y tế, hoàn thiện dự thảo.',
      'Sở Tài chính có ý kiến về kinh phí trước ngày 25/3.',
      'Đồng chí Lê Văn An báo cáo Đảng ủy trước ngày 25/3.',
    ],
  },
);

const praise = aside(
  'statement/praise',
  'praise',
  (text) => PRAISES.test(text) && PRAISED.test(text) && !ORDERS.test(text),
  {
    examples: [
      'Biểu dương các chủ đầu tư đã nỗ lực giải phóng mặt bằng.',
      'Chủ tịch UBND tỉnh ghi nhận và đánh giá cao kết quả của Sở Y tế.',
    ],
    not: [
      'Biểu dương, khen thưởng kịp thời các điển hình tiên tiến.',
      'Ghi nhận kết quả của Sở Y tế; yêu cầu Sở tiếp tục kiểm tra.',
      'Đánh giá cao độ nền công trình.',
    ],
  },
);

/** `Biểu dương …`, `Phó Chủ tịch UBND tỉnh đánh giá cao …`, `Cơ bản ghi nhận …` */
const PRAISES = light(
  /^(?:(?:ủy ban nhân dân|ubnd|(?:đồng chí )?(?:phó )?(?:chủ tịch|bí thư|giám đốc|trưởng ban|thủ tướng|bộ trưởng))[^.;:]{0,60}? )?(?:cơ bản )?(?:biểu dương|ghi nhận|đánh giá cao|hoan nghênh|khen ngợi)(?!\p{L})/iu,
);
/** What earned the praise: the past, an effort, a result. */
const PRAISED = light(
  /(?<!\p{L})(?:đã|vừa qua|thời gian qua|nỗ lực|cố gắng|kết quả|thành tích|sự|tinh thần)(?!\p{L})/iu,
);
const ORDERS = light(
  /(?<!\p{L})(?:yêu cầu|giao|đề nghị|phân công|khen thưởng|tặng|kịp thời|đồng thời|tiếp tục)(?!\p{L})/iu,
);

const meetingEnds = pattern(
  'statement/meeting-ends',
  'meeting',
  light(
    /^(?:cuộc họp|buổi (?:họp|làm việc|kiểm tra)|hội nghị|phiên họp|việc (?:kiểm tra|làm việc))[^.;:]{0,60} (?:kết thúc|bế mạc|bắt đầu|khai mạc)(?!\p{L})[^.;]{0,60}(?:giờ|ngày|\d)|^biên bản (?:này )?(?:(?:được|đã|đã được) (?:lập|đọc|thông qua|ghi)|(?:kết thúc|hoàn thành|lập xong|khép lại) (?:vào )?(?:hồi|lúc))(?!\p{L})/iu,
  ),
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

const day = pattern(
  'statement/day-heading',
  'day',
  light(
    /^(?:ngày (?:\d{1,2}|thứ \p{L}{2,5})|(?:buổi )?(?:sáng|chiều|tối)|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?:[\s,:;().–/-]|ngày|tháng|năm|thứ|hai|ba|tư|sáu|bảy|nhất|chủ|nhật|buổi|sáng|chiều|tối|\d)*$/iu,
  ),
  {
    longest: 90,
    examples: [
      'NGÀY 1: CHỦ NHẬT, NGÀY 20/9/2026',
      'Ngày thứ nhất (20/9/2026):',
      'Buổi sáng, thứ Hai ngày 05/10/2026:',
    ],
    not: ['Ngày 20/9/2026 tổ chức khai mạc.', 'Sáng 05/10 họp Ban Tổ chức.'],
  },
);

const signing = pattern(
  'statement/signing-line',
  'signing',
  light(
    /^(?:(?:THƯ KÝ|CHỦ TỌA|CHỦ TRÌ|NGƯỜI (?:LẬP|GHI|CHỦ TRÌ)|ĐẠI DIỆN|TRƯỞNG THÔN|CHỦ TỊCH HỘI ĐỒNG)(?!\p{L})[\p{Lu}\s,/–-]{0,60})$/u,
  ),
  {
    longest: 80,
    examples: ['THƯ KÝ', 'CHỦ TỌA', 'NGƯỜI LẬP BIÊN BẢN', 'ĐẠI DIỆN CÁC HỘ DÂN'],
    not: ['Thư ký tổng hợp ý kiến.', 'CHỦ TRÌ, PHỐI HỢP: Sở Y tế'],
  },
);

/** Rules for statements that are no work, in any section. */
export const asides = ruleBook<readonly [text: string], Aside>('statement', [
  noLetter,
  courtesy,
  inForce,
  madeKnown,
  spread,
  contact,
  note,
  starNote,
  pointer,
  carriesOut,
  copies,
  fundingSource,
  opinion,
  consent,
  praise,
  meetingEnds,
  day,
  signing,
]);

/** What a statement is that gives no work, or null where no rule says so. */
export const readAside = remembered((text): Aside | null => asides.first(text)?.value ?? null);
