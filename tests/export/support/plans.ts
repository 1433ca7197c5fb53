/** Plans of an invented province, made of a few words each. */
import { createHash } from 'node:crypto';
import type {
  Deadline,
  Measure,
  Organization,
  Plan,
  Section,
  Target,
  Task,
} from '../../../src/plan/index.js';
import { measureOf, targetOf, taskOf } from '../../support/planItems.js';

export function deadline(over: Partial<Deadline> = {}): Deadline {
  return {
    text: 'Trước ngày 31/01/2026',
    type: 'by',
    start: null,
    end: '2026-01-31',
    edtf: null,
    recurrence: null,
    yearInferred: false,
    basis: 'stated',
    milestones: [],
    spans: [],
    rule: 'time/statement',
    ...over,
  };
}

export function measure(over: Partial<Measure> = {}): Measure {
  return measureOf('tối thiểu 95% hồ sơ', 95, {
    comparator: 'gte',
    subject: 'hồ sơ giải quyết đúng hạn',
    scope: 'cấp tỉnh',
    spans: [{ start: 10, end: 29, page: 2, bbox: null, confidence: null }],
    ...over,
  });
}

export function organization(name: string, over: Partial<Organization> = {}): Organization {
  return { id: slug(name), name, aliases: [], type: 'department', level: 'province', ...over };
}

/** `Sở Nội vụ` gives `so-noi-vu`. */
function slug(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd');
  return plain.toLowerCase().replace(/[^a-z0-9]+/g, '-');
}

export function by(name: string): Task['lead'][number] {
  return { name, organizationId: slug(name), basis: 'stated', spans: [], rule: 'agency/column' };
}

export function section(id: string, title: string, over: Partial<Section> = {}): Section {
  return { id, parentId: null, marker: id, title, role: 'tasks', spans: [], ...over };
}

export function task(id: string, text: string, over: Partial<Task> = {}): Task {
  const spans = [{ start: 100, end: 100 + text.length, page: 3, bbox: null, confidence: null }];
  return taskOf(id, text, { sectionId: 'II', spans, ...over });
}

export function target(id: string, text: string, over: Partial<Target> = {}): Target {
  const spans = [{ start: 0, end: text.length, page: 1, bbox: null, confidence: null }];
  return targetOf(id, text, { sectionId: 'I', spans, ...over });
}

/** Kế hoạch cải cách hành chính of tỉnh Thanh Vân: two targets, five tasks of which four are work to be done. */
export function plan(over: Partial<Plan> = {}): Plan {
  return {
    schemaVersion: '1.1',
    generator: { name: 'kehoach', version: '0.1.0' },
    source: {
      name: 'ke-hoach-thanh-van.docx',
      format: 'docx',
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      bytes: 12_345,
      sha256: createHash('sha256').update('ke-hoach-thanh-van').digest('hex'),
      pages: 7,
      ocr: false,
      encoding: 'unicode',
      textLength: 5000,
      textSha256: createHash('sha256').update('text').digest('hex'),
    },
    document: {
      key: '0f5e8a4bd1c92763',
      kind: 'plan',
      kindLabel: 'KẾ HOẠCH',
      number: '15/KH-UBND',
      symbol: 'KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Thanh Vân',
      place: 'Thanh Vân',
      issuedOn: '2026-01-05',
      title: 'Cải cách hành chính năm 2026',
      promulgates: null,
      period: { from: 2026, to: 2026, outlook: null },
      signatory: { capacity: 'TM. ỦY BAN NHÂN DÂN', position: 'CHỦ TỊCH', name: 'Phạm Thị Lụa' },
      recipients: ['Như trên'],
      articles: [],
      references: [
        {
          kind: 'resolution',
          number: '76/NQ-TV',
          issuedOn: '2025-07-15',
          issuer: 'Hội đồng nhân dân tỉnh Thanh Vân',
          role: 'legal-basis',
          spans: [],
        },
      ],
    },
    abbreviations: [],
    organizations: [
      organization('Sở Nội vụ', { aliases: ['Sở Nội vụ tỉnh Thanh Vân'] }),
      organization('Sở Khoa học và Công nghệ', { aliases: ['Sở KH&CN'] }),
      organization('Văn phòng UBND tỉnh', { type: 'office' }),
      organization('Các phòng, ban, đơn vị', { type: 'collective', level: null }),
    ],
    sections: [
      section('I', 'MỤC TIÊU', { role: 'objectives' }),
      section('II', 'NHIỆM VỤ'),
      section('II.1', 'Cải cách thể chế', { parentId: 'II', marker: '1' }),
      section('PL', 'Phụ lục phân công', { role: 'annex', marker: 'Phụ lục' }),
    ],
    targets: [
      target('I-1', 'Tối thiểu 95% hồ sơ được giải quyết đúng hạn', { measures: [measure()] }),
      target('I-2', 'Từ 80% đến 85% người dân hài lòng', {
        measures: [
          measure({
            text: '80% đến 85%',
            value: 80,
            upper: 85,
            comparator: 'range',
            subject: null,
            scope: null,
            at: '2026',
          }),
        ],
        deadline: deadline({
          text: 'năm 2026',
          type: 'during',
          start: '2026-01-01',
          end: '2026-12-31',
          edtf: '2026',
        }),
      }),
    ],
    tasks: [
      task('II.1-1', 'Rà soát văn bản quy phạm pháp luật', {
        sectionId: 'II.1',
        group: 'Cải cách thể chế',
        outputs: ['Báo cáo rà soát', 'Danh mục văn bản'],
        lead: [by('Sở Nội vụ')],
        support: [by('Sở Khoa học và Công nghệ'), by('Các phòng, ban, đơn vị')],
        deadline: deadline(),
      }),
      task('II-2', 'Triển khai dịch vụ công trực tuyến:', { measures: [] }),
      task('II-2.1', 'Công bố danh mục', {
        parentId: 'II-2',
        lead: [by('Văn phòng UBND tỉnh')],
        deadline: deadline({
          text: 'Quý II/2026',
          type: 'during',
          start: '2026-04-01',
          end: '2026-06-30',
          edtf: '2026-34',
        }),
      }),
      task('II-2.2', 'Báo cáo kết quả hàng tháng', {
        parentId: 'II-2',
        lead: [by('Sở Khoa học và Công nghệ')],
        deadline: deadline({
          text: 'Trước ngày 05 hàng tháng',
          type: 'recurring',
          end: null,
          recurrence: 'FREQ=MONTHLY;BYMONTHDAY=5',
        }),
      }),
      task('PL-1', 'Kiểm tra công vụ thường xuyên', {
        sectionId: 'PL',
        origin: 'annex',
        number: '1',
        lead: [by('Sở Nội vụ')],
        deadline: deadline({ text: 'Thường xuyên', type: 'ongoing', end: null }),
      }),
    ],
    results: [
      {
        id: 'I-r1',
        key: 'I-r1',
        sectionId: 'I',
        text: 'Đã có 20/22 sở công khai kết quả',
        measures: [measure({ text: '20/22 sở', value: 20, of: 22, unit: 'sở', comparator: 'eq' })],
        spans: [],
      },
    ],
    statements: [],
    tables: [],
    corrections: [],
    diagnostics: [
      {
        code: 'deadline-unread',
        severity: 'warning',
        message: 'Thời hạn chưa đọc được.',
        spans: [{ start: 9, end: 12, page: 4, bbox: null, confidence: null }],
      },
    ],
    ...over,
  };
}

/** A copy of the plan as of another document in another file. */
export function copyOf(original: Plan, name: string): Plan {
  const sha256 = createHash('sha256').update(name).digest('hex');
  const key = createHash('sha256').update(`document ${name}`).digest('hex').slice(0, 16);
  return {
    ...original,
    source: { ...original.source, name, sha256 },
    document: { ...original.document, key },
  };
}

/** Texts that a spreadsheet would run, or that break markup. */
export const HOSTILE = [
  '=1+1',
  '=HYPERLINK("http://example.com";"xem")',
  '+84 123',
  '- Tăng cường công tác chỉ đạo',
  '@SUM(A1:A9)',
  "'=2+2",
  '＝1+1',
  '<script>alert(1)</script>',
  '"trích", \'dẫn\'; &amp; | ` * _ [a](b)',
  ']]> <![CDATA[ --> _x0041_',
  'Sở Nội vụ\\, ; :',
];
