/**
 * The table of tasks in two years of one office's plan, in a few words a cell, and which row became which as a reader sees it.
 */

import type { DiffKind } from '../../src/diff/index.js';
import type { Task } from '../../src/plan/index.js';
import { taskOf } from '../support/planItems.js';
import { assigneeOf, deadlineOf, type When } from './plans.js';

/** A line: task, activity, outputs, lead, support, deadline. */
type Line = readonly [
  text: string,
  activity: string,
  outputs: string,
  lead: string,
  support: string,
  when: When,
];
type Row = readonly [objective: string, ...lines: Line[]];
type Group = readonly [title: string, ...rows: Row[]];

const HCTC = 'Phòng Hành chính - Tổ chức';
const NC = 'Phòng Nội chính';
const PVHCC = 'Trung tâm Phục vụ hành chính công tỉnh';
const CTT = 'Cổng Thông tin điện tử tỉnh';
const TAIVU = 'Phòng Quản trị - Tài vụ';
const ALL = 'Các phòng, ban, đơn vị';
const FOUR = [HCTC, NC, PVHCC, CTT].join('; ');
const PLACES = 'Các cơ quan, đơn vị, địa phương';

export const OLD_YEAR = 2024;
export const OLD_GROUPS: readonly Group[] = [
  [
    'CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH',
    [
      'Xây dựng Kế hoạch CCHC, các nhiệm vụ trọng tâm về CCHC trong năm',
      [
        'Xác định nhiệm vụ cụ thể; Tổ chức triển khai',
        'Ban hành Kế hoạch CCHC',
        'Kế hoạch',
        FOUR,
        ALL,
        'trước 01-31',
      ],
      [
        'Xác định nhiệm vụ cụ thể; Tổ chức triển khai',
        'Ban hành Kế hoạch CCHC',
        'Báo cáo',
        FOUR,
        ALL,
        'định kỳ',
      ],
    ],
    [
      'Xây dựng Kế hoạch tuyên truyền về CCHC',
      [
        'Xác định nhiệm vụ; Đẩy mạnh tuyên truyền',
        'Ban hành Kế hoạch tuyên truyền CCHC',
        'Kế hoạch',
        FOUR,
        ALL,
        'quý 1',
      ],
      [
        'Xác định nhiệm vụ; Đẩy mạnh tuyên truyền',
        'Ban hành Kế hoạch tuyên truyền CCHC',
        'Bài viết, phóng sự',
        FOUR,
        ALL,
        'năm',
      ],
    ],
    [
      'Triển khai Chỉ thị số 05-CT/TU của Ban Thường vụ Tỉnh ủy',
      [
        'Xác định trách nhiệm, nhiệm vụ cụ thể',
        'Xây dựng các văn bản chỉ đạo',
        'Kế hoạch; công văn',
        HCTC,
        ALL,
        'năm',
      ],
    ],
    [
      'Nâng cao Chỉ số PAR Index, SIPAS, PAPI, PCI; tham mưu hoàn thiện chỉ số chấm điểm CCHC',
      [
        'Cải thiện và nâng cao các Chỉ số',
        'Báo cáo tự đánh giá, chấm điểm; Công văn đôn đốc',
        'Kế hoạch; Công văn',
        FOUR,
        ALL,
        'năm',
      ],
      [
        'Cải thiện và nâng cao các Chỉ số',
        'Báo cáo tự đánh giá, chấm điểm; Công văn đôn đốc',
        'Báo cáo',
        FOUR,
        ALL,
        'năm',
      ],
    ],
    [
      'Tổ chức kiểm tra công tác CCHC, kỷ luật, kỷ cương hành chính',
      [
        'Kiểm tra công tác CCHC tỷ lệ 30% số phòng, ban',
        'Ban hành Kế hoạch kiểm tra và tổ chức kiểm tra',
        'Kế hoạch; Kết luận; Văn bản khắc phục',
        HCTC,
        ALL,
        'trước 12-10',
      ],
    ],
  ],
  [
    'CẢI CÁCH THỂ CHẾ',
    [
      'Tham mưu xây dựng Quyết định ban hành văn bản QPPL',
      [
        'Lập đề nghị xây dựng văn bản QPPL',
        'Soạn thảo, lấy ý kiến dự thảo',
        'Công văn; Quyết định QPPL',
        HCTC,
        ALL,
        'năm',
      ],
    ],
    [
      'Kế hoạch phổ biến, giáo dục pháp luật; theo dõi thi hành; rà soát văn bản',
      [
        'Xác định nhiệm vụ; triển khai kịp thời',
        'Kế hoạch PBGDPL, TDTHPL; Báo cáo theo định kỳ',
        'Kế hoạch; Báo cáo',
        HCTC,
        ALL,
        'quý 1',
      ],
    ],
    [
      'Tăng cường công tác pháp chế',
      [
        'Công tác pháp chế',
        'Ban hành Kế hoạch pháp chế; Báo cáo kết quả',
        'Kế hoạch; Báo cáo',
        HCTC,
        ALL,
        'tháng 01-31',
      ],
    ],
  ],
  [
    'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
    [
      'Rà soát, cắt giảm, đơn giản hóa TTHC',
      [
        'Rà soát, thống kê, đề xuất cắt giảm',
        'Đánh giá TTHC, đề xuất phương án đơn giản hóa',
        'Báo cáo',
        NC,
        PLACES,
        'trước 08-31',
      ],
      [
        'Ban hành Quyết định thông qua phương án đơn giản hóa TTHC',
        'Đánh giá TTHC, đề xuất phương án đơn giản hóa',
        'Quyết định',
        NC,
        PLACES,
        'trước 09-30',
      ],
    ],
    [
      'Rà soát, đơn giản hóa TTHC nội bộ các cơ quan nhà nước',
      [
        'Rà soát, đề xuất cắt giảm TTHC nội bộ',
        'Đánh giá TTHC, đề xuất phương án đơn giản hóa',
        'Báo cáo',
        NC,
        PLACES,
        'trước 08-31',
      ],
      [
        'Quyết định thông qua phương án đơn giản hóa TTHC nội bộ',
        'Đánh giá TTHC, đề xuất phương án đơn giản hóa',
        'Quyết định',
        NC,
        PLACES,
        'trước 09-30',
      ],
    ],
    [
      '80% hồ sơ được luân chuyển nội bộ bằng phương thức điện tử',
      [
        'Triển khai Hệ thống thông tin giải quyết thủ tục',
        'Tập huấn, hướng dẫn cán bộ',
        'Công chức ứng dụng Hệ thống',
        PVHCC,
        PLACES,
        'sau',
      ],
    ],
    [
      '80% người dân không phải cung cấp lại giấy tờ đã nộp',
      [
        'Triển khai Kho dữ liệu cá nhân, tổ chức',
        'Tập huấn, tuyên truyền',
        'Kho dữ liệu',
        PVHCC,
        PLACES,
        'sau',
      ],
    ],
    [
      'Đề án thí điểm giao Doanh nghiệp bưu chính công ích tiếp nhận hồ sơ',
      [
        'Giao Doanh nghiệp bưu chính đảm nhận một số việc',
        'Hướng dẫn, tiếp nhận, số hóa hồ sơ',
        'Hồ sơ được giải quyết đúng',
        PVHCC,
        'Các sở, ban, ngành',
        'quý 1-3',
      ],
    ],
  ],
  [
    'CẢI CÁCH TỔ CHỨC BỘ MÁY HCNN',
    [
      '100% cơ quan được quy định đầy đủ chức năng, nhiệm vụ',
      [
        'Ban hành mới hoặc điều chỉnh chức năng các đơn vị trực thuộc',
        'Rà soát chức năng, thẩm định',
        'Quyết định quy định chức năng',
        'Các đơn vị trực thuộc',
        HCTC,
        'năm',
      ],
    ],
    [
      '100% cơ quan được phê duyệt, điều chỉnh VTVL',
      [
        'Phê duyệt, điều chỉnh VTVL trong CQHC',
        'Xây dựng hoặc bổ sung Đề án',
        'Quyết định',
        'Sở Nội vụ',
        'UBND cấp huyện',
        'năm',
      ],
    ],
  ],
  [
    'CẢI CÁCH CÔNG VỤ',
    [
      'Tuyển dụng, thu hút công chức và viên chức',
      [
        'Xây dựng kế hoạch tuyển dụng trình phê duyệt',
        'Hồ sơ, thủ tục tuyển dụng',
        'Quyết định tuyển dụng, bổ nhiệm ngạch',
        'Văn phòng UBND tỉnh',
        HCTC,
        'năm',
      ],
    ],
    [
      'Đánh giá xếp loại CBCCVC làm cơ sở thi đua khen thưởng',
      ['Hướng dẫn đánh giá, xếp loại', 'Báo cáo kết quả', 'Quyết định; Báo cáo', HCTC, ALL, 'năm'],
    ],
    [
      'Bồi dưỡng theo chức danh cán bộ, công chức, viên chức',
      [
        'Tổ chức các lớp ĐTBD; đánh giá kết quả đào tạo',
        'Đào tạo với hình thức phù hợp',
        'Kế hoạch đào tạo năm',
        HCTC,
        ALL,
        'sau',
      ],
    ],
    [
      'Ứng dụng công nghệ thông tin để nâng cao chất lượng quản lý',
      ['Hoàn thiện phần mềm quản lý', 'Phần mềm được hoàn thiện', 'Quyết định; Hướng dẫn', CTT, ALL, 'năm'],
    ],
    [
      'Trao đổi, học tập kinh nghiệm các mô hình hay',
      ['Tham gia các Đoàn học tập trong và ngoài nước', 'Cử cán bộ học tập', 'Quyết định', HCTC, ALL, 'năm'],
    ],
  ],
  [
    'CẢI CÁCH TÀI CHÍNH CÔNG',
    [
      'Tiếp tục thực hiện phương án tự chủ tài chính',
      [
        'Thực hiện phương án tự chủ tài chính của đơn vị',
        'Phương án tự chủ cho các cơ quan',
        'Báo cáo của các đơn vị',
        TAIVU,
        ALL,
        'năm',
      ],
    ],
    [
      'Danh mục dịch vụ sự nghiệp công dùng ngân sách',
      [
        'Danh mục dịch vụ',
        'Rà soát, xây dựng Nghị quyết của HĐND tỉnh',
        'Nghị quyết; Quyết định',
        'Các đơn vị sự nghiệp trực thuộc',
        HCTC,
        'năm',
      ],
    ],
  ],
  [
    'XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH PHỦ ĐIỆN TỬ, CHÍNH PHỦ SỐ',
    [
      'Kế hoạch chuyển đổi số và đảm bảo an toàn thông tin năm 2024',
      ['Xác định, phân công nhiệm vụ', 'Xây dựng Kế hoạch', 'Kế hoạch', `${CTT}; ${PVHCC}`, ALL, 'quý 1'],
      ['Xác định, phân công nhiệm vụ', 'Báo cáo kết quả', 'Báo cáo', `${CTT}; ${PVHCC}`, ALL, 'định kỳ'],
    ],
    [
      'Tiếp tục chuyển đổi số tỉnh tại Nghị quyết số 02-NQ/TU',
      [
        'Rà soát các mục tiêu của Nghị quyết',
        'Xây dựng kế hoạch, báo cáo',
        'Kế hoạch',
        `${CTT}; ${PVHCC}`,
        ALL,
        'quý 1',
      ],
      [
        'Rà soát các mục tiêu của Nghị quyết',
        'Xây dựng kế hoạch, báo cáo',
        'Báo cáo',
        `${CTT}; ${PVHCC}`,
        ALL,
        'định kỳ',
      ],
    ],
    [
      'Triển khai Nghị định số 42/2022/NĐ-CP',
      [
        'Triển khai DVCTT toàn trình và một phần',
        'Công bố danh mục DVCTT',
        'Hướng dẫn; Quyết định công bố',
        `${NC}; ${PVHCC}`,
        'Các đơn vị có liên quan',
        'năm',
      ],
    ],
    [
      'Kết nối với Cơ sở dữ liệu quốc gia về Dân cư',
      [
        'Kết nối liên thông Hệ thống với dữ liệu Dân cư',
        'Hệ thống được kết nối',
        'Hệ thống được kết nối',
        PVHCC,
        'Các đơn vị có liên quan',
        'năm',
      ],
    ],
    [
      'Hệ thống tra cứu văn bản đi, đến của UBND tỉnh',
      [
        'Xây dựng hệ thống thông tin',
        'Cập nhật, tra cứu văn bản đi, đến',
        'Phần mềm',
        CTT,
        'Các đơn vị có liên quan',
        'năm',
      ],
    ],
    [
      'Thuê dịch vụ phân hệ lập hồ sơ điện tử, giao nộp vào Lưu trữ cơ quan',
      [
        'Xây dựng phân hệ lập, giao nộp hồ sơ điện tử',
        'Phân hệ lập hồ sơ điện tử',
        'Phần mềm; Tập huấn sử dụng',
        CTT,
        'Các đơn vị có liên quan',
        'năm',
      ],
    ],
    [
      'Ứng dụng hiệu quả phần mềm quản lý văn bản và hồ sơ công việc',
      [
        'Phần mềm được sử dụng đạt 100%',
        'Xử lý văn bản trên môi trường mạng; ký số',
        'Hồ sơ được xử lý trên mạng',
        CTT,
        'Các đơn vị liên quan',
        'luôn',
      ],
    ],
  ],
];

export const NEW_YEAR = 2025;
export const NEW_GROUPS: readonly Group[] = [
  [
    'CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH',
    [
      'Xây dựng Kế hoạch CCHC, các nhiệm vụ trọng tâm về CCHC trong năm',
      [
        'Xác định nhiệm vụ cụ thể; Tổ chức triển khai',
        'Ban hành Kế hoạch CCHC',
        'Kế hoạch',
        HCTC,
        ALL,
        'trước 01-31',
      ],
      [
        'Xác định nhiệm vụ cụ thể; Tổ chức triển khai',
        'Ban hành Kế hoạch CCHC',
        'Báo cáo',
        HCTC,
        ALL,
        'định kỳ',
      ],
    ],
    [
      'Xây dựng Kế hoạch tuyên truyền về CCHC',
      [
        'Xác định nhiệm vụ trong tuyên truyền',
        'Ban hành Kế hoạch tuyên truyền CCHC',
        'Kế hoạch',
        HCTC,
        ALL,
        'quý 1',
      ],
      [
        'Đẩy mạnh tuyên truyền, nâng cao nhận thức',
        'Tuyên truyền đến CCVC và người dân',
        'Bài viết, phóng sự',
        FOUR,
        ALL,
        'luôn',
      ],
    ],
    [
      'Thực hiện công tác kiểm tra CCHC; kỷ luật, kỷ cương hành chính; theo dõi thi hành pháp luật',
      [
        'Rà soát chức năng; kiểm tra công tác CCHC tỷ lệ 30%',
        'Ban hành văn bản hướng dẫn công tác kiểm tra',
        'Kế hoạch kiểm tra; báo cáo; Văn bản khắc phục',
        HCTC,
        ALL,
        'quý 3-4',
      ],
    ],
    [
      'Đánh giá chỉ số đã công bố, khắc phục hạn chế, nâng cao các chỉ số PAR Index, SIPAS, PAPI, PCI',
      [
        'Căn cứ kết quả các chỉ số, có biện pháp khắc phục',
        'Báo cáo tự đánh giá, chấm điểm; Công văn đôn đốc',
        'Công văn; Kế hoạch; báo cáo',
        HCTC,
        ALL,
        'quý 2-4',
      ],
    ],
    [
      'Triển khai Chỉ thị số 05-CT/TU của Ban Thường vụ Tỉnh ủy',
      [
        'Xác định trách nhiệm, nhiệm vụ cụ thể',
        'Xây dựng Kế hoạch thực hiện. Tổ chức kiểm tra',
        'Kế hoạch; công văn; Hội nghị quán triệt',
        HCTC,
        ALL,
        'luôn',
      ],
    ],
  ],
  [
    'CẢI CÁCH THỂ CHẾ',
    [
      'Kế hoạch phổ biến, giáo dục pháp luật; theo dõi thi hành; rà soát văn bản',
      [
        'Xác định nhiệm vụ; triển khai kịp thời',
        'Kế hoạch PBGDPL, TDTHPL; Kế hoạch kiểm tra',
        'Kế hoạch',
        HCTC,
        ALL,
        'quý 1',
      ],
      ['Xác định nhiệm vụ; triển khai kịp thời', 'Báo cáo theo định kỳ', 'Báo cáo', HCTC, ALL, 'định kỳ'],
    ],
    [
      'Ban hành văn bản quy phạm pháp luật (QPPL)',
      [
        'Ban hành văn bản QPPL',
        'Lập đề nghị xây dựng văn bản QPPL',
        'Tờ trình; Quyết định',
        HCTC,
        ALL,
        'luôn',
      ],
      ['Ban hành văn bản QPPL', 'Soạn thảo, lấy ý kiến dự thảo', 'Công văn', HCTC, ALL, 'luôn'],
      ['Ban hành văn bản QPPL', 'Ban hành văn bản QPPL', 'Văn bản QPPL', HCTC, ALL, 'luôn'],
    ],
    [
      'Rà soát văn bản QPPL thuộc lĩnh vực quản lý',
      [
        'Rà soát văn bản QPPL thuộc lĩnh vực',
        'Báo cáo rà soát, hệ thống hóa',
        'Báo cáo',
        HCTC,
        ALL,
        'trước 11-18',
      ],
    ],
    [
      'Thực hiện hiệu quả công tác PBGDPL',
      [
        'Xây dựng triển khai công tác PBGDPL',
        'Kế hoạch, báo cáo công tác PBGDPL',
        'Kế hoạch; Báo cáo',
        HCTC,
        ALL,
        'trước 11-07',
      ],
    ],
    [
      'Đổi mới, nâng cao chất lượng PBGDPL',
      ['Triển khai công tác PBGDPL', 'Báo cáo thi hành Hiến pháp', 'Báo cáo', HCTC, ALL, 'sau'],
    ],
    [
      'Ứng dụng CNTT trong phổ biến, giáo dục pháp luật',
      [
        'Tăng cường số hóa phổ biến pháp luật',
        'Phổ biến qua hình thức điện tử',
        'Các cổng, Trang được duy trì',
        HCTC,
        ALL,
        'năm',
      ],
    ],
    [
      'Tăng cường công tác pháp chế',
      ['Công tác pháp chế', 'Ban hành Kế hoạch pháp chế', 'Kế hoạch', HCTC, ALL, 'tháng 01-31'],
      ['Công tác pháp chế', 'Báo cáo kết quả', 'Báo cáo', HCTC, ALL, 'tháng 11-30'],
    ],
  ],
  [
    'CẢI CÁCH THỦ TỤC HÀNH CHÍNH',
    [
      'Công khai kịp thời TTHC trên CSDL Quốc gia',
      [
        'Kiểm soát chất lượng, địa phương hóa dữ liệu',
        'Cập nhật, công khai nội dung',
        'Kiểm soát chất lượng TTHC',
        `${NC}; ${PVHCC}`,
        ALL,
        'luôn',
      ],
    ],
    [
      'Niêm yết công khai TTHC tại trụ sở',
      [
        'Thực hiện niêm yết',
        'Niêm yết trên bảng hoặc điện tử',
        'TTHC được niêm yết',
        PVHCC,
        'Các cơ quan có TTHC',
        'luôn',
      ],
    ],
    [
      'Đánh giá chất lượng giải quyết TTHC trên môi trường điện tử',
      [
        'Công bố kết quả Bộ Chỉ số điều hành',
        'Theo dõi, trích xuất số liệu',
        'Công văn công bố',
        `${NC}; ${PVHCC}`,
        PLACES,
        'mỗi tháng',
      ],
    ],
    [
      'Phê duyệt phương án đơn giản hóa TTHC trên địa bàn tỉnh',
      [
        'Chỉ đạo rà soát, đánh giá thủ tục; tổng hợp kết quả rà soát',
        'Quyết định phê duyệt phương án đơn giản hóa; Rà soát',
        'Báo cáo kết quả rà soát, đánh giá TTHC',
        `${NC}; ${PVHCC}`,
        'Các sở, ban, ngành',
        'trước 09-30',
      ],
    ],
    [
      'Rà soát, đơn giản hóa TTHC nội bộ các cơ quan nhà nước',
      [
        'Rà soát, đề xuất cắt giảm TTHC nội bộ',
        'Đánh giá TTHC, đề xuất phương án đơn giản hóa',
        'Báo cáo',
        `${NC}; ${PVHCC}`,
        PLACES,
        'trước 08-31',
      ],
      [
        'Quyết định thông qua phương án đơn giản hóa TTHC nội bộ',
        'Đánh giá TTHC, đề xuất phương án đơn giản hóa',
        'Quyết định',
        `${NC}; ${PVHCC}`,
        PLACES,
        'trước 09-30',
      ],
    ],
  ],
  [
    'CẢI CÁCH TỔ CHỨC BỘ MÁY HCNN',
    [
      '100% cơ quan được quy định đầy đủ chức năng, nhiệm vụ',
      [
        'Ban hành mới hoặc điều chỉnh chức năng theo quy định mới',
        'Rà soát chức năng, thẩm định',
        'Quyết định quy định chức năng',
        HCTC,
        'Các đơn vị trực thuộc',
        'năm',
      ],
    ],
    [
      'Sắp xếp, tổ chức lại cơ quan và bộ máy bên trong',
      [
        'Tiếp tục sắp xếp bộ máy tinh gọn, hiệu quả',
        'Xây dựng đề án sắp xếp',
        'Quyết định',
        HCTC,
        'Các đơn vị trực thuộc',
        'năm',
      ],
    ],
    [
      '100% cơ quan được phê duyệt hoặc điều chỉnh VTVL',
      [
        'Phê duyệt, điều chỉnh VTVL trong CQHC',
        'Xây dựng hoặc bổ sung Đề án',
        'Quyết định',
        HCTC,
        'Các đơn vị trực thuộc',
        'năm',
      ],
    ],
  ],
  [
    'CẢI CÁCH CÔNG VỤ',
    [
      'Tuyển dụng, thu hút công chức và viên chức (nếu còn chỉ tiêu)',
      [
        'Xây dựng kế hoạch tuyển dụng trình phê duyệt',
        'Hồ sơ, thủ tục tuyển dụng',
        'Kế hoạch; Quyết định tuyển dụng, bổ nhiệm ngạch',
        HCTC,
        ALL,
        'năm',
      ],
    ],
    [
      'Chế độ, chính sách đối với cán bộ, công chức',
      [
        'Thi, xét nâng ngạch; thăng hạng chức danh',
        'Đề án thi nâng ngạch',
        'Quyết định bổ nhiệm ngạch',
        HCTC,
        ALL,
        'năm',
      ],
    ],
    [
      'Bồi dưỡng theo chức danh cán bộ, công chức, viên chức',
      [
        'Tổ chức các lớp ĐTBD; đánh giá kết quả đào tạo',
        'Đào tạo với hình thức phù hợp; công văn',
        'Kế hoạch',
        'Các đơn vị chủ trì',
        'Các sở, ban, ngành',
        'năm',
      ],
      ['Cử CCVC tham gia đào tạo theo quy định', 'Cử CCVC tham gia', 'Công văn', HCTC, ALL, 'năm'],
    ],
    [
      'Điều chỉnh quy chế, bộ tiêu chí đánh giá; Đánh giá xếp loại CBCCVC làm cơ sở thi đua khen thưởng',
      ['Xây dựng, điều chỉnh quy chế, bộ tiêu chí', 'Quy chế, bộ tiêu chí', 'Quy chế', HCTC, ALL, 'năm'],
      ['Hướng dẫn đánh giá, xếp loại', 'Báo cáo kết quả', 'Báo cáo', HCTC, ALL, 'năm'],
    ],
    [
      'Cập nhật thông tin CBCCVC trên hệ thống của tỉnh',
      [
        'Công chức cập nhật thông tin cá nhân',
        'Cập nhật thông tin',
        'Thông tin được đối soát',
        HCTC,
        ALL,
        'năm',
      ],
    ],
  ],
  [
    'CẢI CÁCH TÀI CHÍNH CÔNG',
    [
      'Tiếp tục thực hiện phương án tự chủ tài chính',
      [
        'Thực hiện phương án tự chủ tài chính của đơn vị',
        'Phương án tự chủ cho các cơ quan',
        'Báo cáo của các đơn vị',
        TAIVU,
        ALL,
        'năm',
      ],
    ],
    [
      'Danh mục dịch vụ sự nghiệp công dùng ngân sách',
      [
        'Danh mục dịch vụ',
        'Rà soát, xây dựng Nghị quyết của HĐND tỉnh',
        'Nghị quyết; Quyết định',
        'Các đơn vị sự nghiệp trực thuộc',
        HCTC,
        'năm',
      ],
    ],
    [
      'Công khai tình hình mua sắm, sử dụng tài sản công',
      ['Rà soát đầu tư, mua sắm tài sản', 'Thực hiện công khai', 'Báo cáo công khai', TAIVU, ALL, 'năm'],
    ],
  ],
  [
    'XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH PHỦ ĐIỆN TỬ, CHÍNH PHỦ SỐ',
    [
      'Ứng dụng hiệu quả phần mềm quản lý văn bản và hồ sơ công việc',
      [
        'Phần mềm được sử dụng có hiệu quả cao',
        'Xử lý văn bản trên môi trường mạng; ký số',
        'Xử lý đúng quy trình; Ký số đơn vị',
        CTT,
        ALL,
        'luôn',
      ],
    ],
    [
      'Triển khai Phân hệ lập hồ sơ điện tử, giao nộp vào lưu trữ cơ quan',
      [
        'Triển khai ứng dụng có hiệu quả',
        'Triển khai ứng dụng',
        'Danh mục hồ sơ; Dữ liệu trên Phân hệ',
        `${CTT}; ${HCTC}`,
        ALL,
        'luôn',
      ],
    ],
    [
      'Kế hoạch chuyển đổi số và triển khai công tác chuyển đổi số',
      ['Xác định, phân công nhiệm vụ', 'Xây dựng Kế hoạch', 'Kế hoạch', HCTC, `${CTT}; ${PVHCC}`, 'quý 1'],
      ['Xác định, phân công nhiệm vụ', 'Báo cáo kết quả', 'Báo cáo', HCTC, `${CTT}; ${PVHCC}`, 'định kỳ'],
    ],
    [
      'Tiếp tục chuyển đổi số tỉnh tại Nghị quyết số 02-NQ/TU',
      [
        'Rà soát các mục tiêu của Nghị quyết',
        'Xây dựng kế hoạch, báo cáo',
        'Kế hoạch',
        HCTC,
        `${CTT}; ${PVHCC}`,
        'quý 1',
      ],
      [
        'Rà soát các mục tiêu của Nghị quyết',
        'Xây dựng kế hoạch, báo cáo',
        'Báo cáo',
        HCTC,
        `${CTT}; ${PVHCC}`,
        'định kỳ',
      ],
    ],
    [
      'Duy trì Hệ thống thông tin giải quyết TTHC; tích hợp dịch vụ công',
      [
        'Duy trì Hệ thống ổn định; dịch vụ công toàn trình',
        'Kết nối, chia sẻ dữ liệu',
        'Hệ thống cung cấp dịch vụ công',
        PVHCC,
        ALL,
        'năm',
      ],
    ],
    [
      '100% người dân dùng dịch vụ công được định danh điện tử',
      [
        'Cổng dịch vụ công xác thực thông suốt',
        'Tích hợp đăng nhập VNeID',
        'Người dân được xác thực',
        PVHCC,
        ALL,
        'năm',
      ],
    ],
  ],
];

/** Which numbered row became which, and how. */
export const ROW_PAIRS: readonly (readonly [old: number, next: number, kind: DiffKind])[] = [
  [1, 1, 'changed'],
  [2, 2, 'changed'],
  [3, 5, 'changed'],
  [4, 4, 'merged'],
  [5, 3, 'changed'],
  [6, 7, 'split'],
  [7, 6, 'split'],
  [8, 12, 'split'],
  [9, 16, 'merged'],
  [10, 17, 'changed'],
  [14, 18, 'changed'],
  [15, 20, 'changed'],
  [16, 21, 'changed'],
  [17, 24, 'split'],
  [18, 23, 'split'],
  [21, 26, 'rolled-over'],
  [22, 27, 'rolled-over'],
  [23, 31, 'changed'],
  [24, 32, 'changed'],
  [28, 30, 'changed'],
  [29, 29, 'changed'],
];

/** The rows as tasks of section `PL`, sub-rows under their row. */
export function tasksOf(groups: readonly Group[], year: number): Task[] {
  let number = 0;
  return groups.flatMap(([group, ...rows]) =>
    rows.flatMap(([objective, ...lines]) => {
      number += 1;
      const id = `PL-${number}`;
      const shared: Partial<Task> = { origin: 'annex', sectionId: 'PL', group, objective, marker: null };
      if (lines.length === 1)
        return lines.map((line) =>
          taskOf(id, line[0], { ...shared, number: `${number}`, ...cellsOf(line, year) }),
        );
      return [
        taskOf(id, objective, { ...shared, number: `${number}` }),
        ...lines.map((line, index) =>
          taskOf(`${id}.${index + 1}`, line[0], {
            ...shared,
            parentId: id,
            number: `${number}.${index + 1}`,
            ...cellsOf(line, year),
          }),
        ),
      ];
    }),
  );
}

function cellsOf([, activity, outputs, lead, support, when]: Line, year: number): Partial<Task> {
  return {
    activity,
    outputs: outputs.split('; '),
    lead: lead.split('; ').map(assigneeOf),
    support: support.split('; ').map(assigneeOf),
    deadline: deadlineOf(when, year),
  };
}
