// How the time of a comparison grows with the plans: 125 to 4,000 tasks a side, a third of them reworded, some dropped, added,
// moved. Run after `npm run build`: node bench/diff.mjs
import { performance } from 'node:perf_hooks';
import { diffPlans } from '../dist/diff/index.js';

const VERBS = [
  'Rà soát',
  'Xây dựng',
  'Tổ chức',
  'Triển khai',
  'Kiểm tra',
  'Đánh giá',
  'Hoàn thiện',
  'Nâng cấp',
];
const OBJECTS = [
  'quy hoạch',
  'hệ thống',
  'đề án',
  'cơ sở dữ liệu',
  'thủ tục',
  'chỉ số',
  'mô hình',
  'tuyến đường',
];
const FIELDS = [
  'thủy lợi',
  'giáo dục',
  'y tế',
  'du lịch',
  'đất đai',
  'môi trường',
  'giao thông',
  'văn hóa',
  'lâm nghiệp',
];
const SYLLABLES = [
  'An',
  'Bình',
  'Cam',
  'Đông',
  'Giang',
  'Hải',
  'Khánh',
  'Lâm',
  'Minh',
  'Nam',
  'Phú',
  'Quang',
  'Sơn',
  'Tân',
  'Vân',
  'Yên',
];

function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function statement(random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const place = `${pick(SYLLABLES)} ${pick(SYLLABLES)}`;
  return `${pick(VERBS)} ${pick(OBJECTS)} ${pick(FIELDS)} tại huyện ${place}, gắn với ${pick(OBJECTS)} ${pick(FIELDS)} của xã ${pick(SYLLABLES)} ${pick(SYLLABLES)} và ${pick(VERBS).toLowerCase()} ${pick(OBJECTS)} theo kế hoạch`;
}

function task(id, sectionId, text, year) {
  const deadline = {
    text: `Quý I/${year}`,
    type: 'during',
    start: `${year}-01-01`,
    end: `${year}-03-31`,
    edtf: `${year}-33`,
    recurrence: null,
    yearInferred: false,
    basis: 'stated',
    milestones: [],
    spans: [],
    rule: 'time/quarter',
  };
  return {
    id,
    key: id,
    sameAs: null,
    origin: 'body',
    sectionId,
    parentId: null,
    marker: '-',
    number: null,
    group: null,
    objective: null,
    objectiveSpans: [],
    text,
    activity: null,
    activitySpans: [],
    outputs: ['Kế hoạch'],
    outputSpans: [],
    note: null,
    noteSpans: [],
    lead: [],
    support: [],
    monitor: [],
    extra: [],
    unread: [],
    deadline,
    measures: [],
    spans: [],
  };
}

function plan(year, tasks) {
  const sections = Array.from({ length: 20 }, (_, index) => ({
    id: `${index + 1}`,
    parentId: null,
    marker: `${index + 1}`,
    title: `Lĩnh vực ${FIELDS[index % FIELDS.length]} ${SYLLABLES[index % SYLLABLES.length]}`,
    role: 'tasks',
    spans: [],
  }));
  const document = {
    key: '',
    kind: 'plan',
    kindLabel: null,
    number: null,
    symbol: null,
    issuer: null,
    place: null,
    issuedOn: null,
    title: null,
    promulgates: null,
    period: { from: year, to: year, outlook: null },
    signatory: null,
    recipients: [],
    articles: [],
    references: [],
  };
  const source = {
    name: `${year}`,
    format: 'text',
    mediaType: '',
    bytes: 0,
    sha256: `${year}`,
    pages: null,
    ocr: false,
    encoding: 'unicode',
    textLength: 0,
    textSha256: '',
  };
  return {
    schemaVersion: '1.1',
    generator: { name: 'kehoach', version: '0' },
    source,
    document,
    abbreviations: [],
    organizations: [],
    sections,
    targets: [],
    tasks,
    results: [],
    statements: [],
    corrections: [],
    tables: [],
    diagnostics: [],
  };
}

function pair(size) {
  const random = randomFrom(size);
  const old = Array.from({ length: size }, (_, index) =>
    task(`o${index}`, `${(index % 20) + 1}`, statement(random), 2024),
  );
  const next = old.flatMap((one, index) => {
    const fate = random();
    if (fate < 0.1) return [task(`n${index}`, one.sectionId, statement(random), 2025)];
    if (fate < 0.15) return [];
    const words = one.text.split(' ');
    if (fate < 0.5) words.splice(Math.floor(random() * words.length), 2, 'đồng bộ', 'kịp thời');
    const section = fate > 0.95 ? `${(Number(one.sectionId) % 20) + 1}` : one.sectionId;
    return [task(`n${index}`, section, words.join(' '), 2025)];
  });
  return [plan(2024, old), plan(2025, next)];
}

let before = null;
diffPlans(...pair(125));
for (const size of [250, 500, 1000, 2000, 4000]) {
  const [old, next] = pair(size);
  const [start, used] = [performance.now(), process.cpuUsage()];
  const { summary } = diffPlans(old, next);
  const wall = performance.now() - start;
  const time = process.cpuUsage(used).user / 1000;
  const growth = before === null ? '' : ` ×${(time / before).toFixed(2)}`;
  const kinds = Object.entries(summary.tasks)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
  console.log(
    `diff ${size} × ${next.tasks.length} tasks: ${wall.toFixed(0)} ms, ${time.toFixed(0)} ms of one core${growth} (${kinds})`,
  );
  before = time;
}
