/**
 * Exports many plans to each format and prints rows a second and the most memory taken, for a tenth of the plans and for all of
 * them: memory is flat where the two are alike. Each run is a process of its own.
 *
 *     npm run bench -- export            10,000 plans, or as many as KEHOACH_BENCH_PLANS says
 *     node bench/export.mjs parquet      one format
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const library = pathToFileURL(
  join(resolve(process.env.KEHOACH_DIST ?? join(root, 'dist')), 'export', 'index.js'),
);
const { EXPORT_FORMATS, exportPlans, FORMATS } = await import(library.href);

const PLANS = Number(process.env.KEHOACH_BENCH_PLANS ?? 10_000);
const TARGETS = 20;
const TASKS = 80;
/** As long as the plans say their documents are. */
const TEXT = 'một hai ba '.repeat(1_800);

/** Child processes are this file again, told the format and how many plans. */
const [asked, format, count] = process.argv.slice(2);
if (asked === '--one') await one(format, Number(count));
else compare(PLANS, asked === undefined ? EXPORT_FORMATS : [asked]);

function compare(count, formats) {
  process.stdout.write(`${count} plans of ${TARGETS} targets and ${TASKS} tasks\n\n`);
  process.stdout.write(
    'format           rows/s   plans/s  seconds       size  memory (a tenth)  memory (all)\n',
  );
  for (const format of formats) {
    const [few, all] = [Math.ceil(count / 10), count].map((plans) => measured(format, plans));
    const row = [
      format.padEnd(14),
      String(Math.round(all.rows / all.seconds)).padStart(8),
      String(Math.round(count / all.seconds)).padStart(9),
      all.seconds.toFixed(1).padStart(8),
      `${megabytes(all.bytes)} MB`.padStart(10),
      `${megabytes(few.memory)} MB`.padStart(17),
      `${megabytes(all.memory)} MB`.padStart(13),
    ];
    process.stdout.write(`${row.join(' ')}\n`);
  }
}

function measured(format, count) {
  const child = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), '--one', format, String(count)],
    {
      encoding: 'utf8',
    },
  );
  if (child.status !== 0) throw new Error(`${format}: ${child.stderr}`);
  return JSON.parse(child.stdout);
}

async function one(format, count) {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-bench-'));
  try {
    const began = performance.now();
    const output = join(
      folder,
      FORMATS[format].shape === 'file' ? `plans.${FORMATS[format].extension}` : 'plans',
    );
    const { rows } = await exportPlans(plans(count), format, output, { textOf: () => TEXT });
    const seconds = (performance.now() - began) / 1000;
    const memory = process.resourceUsage().maxRSS * 1024;
    process.stdout.write(JSON.stringify({ rows, seconds, memory, bytes: sizeOf(folder) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizeOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

function megabytes(bytes) {
  return (bytes / 2 ** 20).toFixed(0);
}

function* plans(count) {
  for (let number = 1; number <= count; number++) yield planOf(number);
}

/** A plan like those of a province: most tasks have a lead, a third support and a day. */
function planOf(number) {
  const sha256 = createHash('sha256').update(String(number)).digest('hex');
  const agencies = [
    'Sở Nội vụ',
    'Sở Khoa học và Công nghệ',
    'Văn phòng Ủy ban nhân dân tỉnh',
    'Thanh tra tỉnh',
  ];
  const by = (index) => ({
    name: agencies[index % 4],
    organizationId: `o${index % 4}`,
    basis: 'stated',
    spans: span(index),
    rule: 'agency/column',
  });
  const span = (index) => [
    { start: index * 200, end: index * 200 + 180, page: 1 + (index >> 3), bbox: null, confidence: null },
  ];
  const words =
    'đẩy mạnh ứng dụng công nghệ thông tin, rà soát thủ tục hành chính và công khai kết quả giải quyết hồ sơ';
  const deadline = (index) => ({
    text: 'Trước ngày 31/10/2026',
    type: 'by',
    start: null,
    end: `2026-${String(1 + (index % 12)).padStart(2, '0')}-28`,
    edtf: null,
    recurrence: null,
    yearInferred: false,
    basis: 'stated',
    milestones: [],
    spans: span(index),
    rule: 'time/statement',
  });
  const measure = (index) => ({
    text: `tối thiểu ${index}% hồ sơ`,
    value: index,
    upper: null,
    comparator: 'gte',
    unit: '%',
    change: null,
    subject: 'hồ sơ',
    scope: null,
    baseline: null,
    of: null,
    at: null,
    spans: span(index),
    rule: 'measure/number',
  });
  const item = (id, index) => ({
    id,
    key: `${number}-${id}`,
    sectionId: 'II',
    parentId: null,
    marker: '-',
    number: null,
    group: `Nhóm ${index % 5}`,
    text: `Việc ${index} của kế hoạch ${number}: ${words}`,
    monitor: [],
    extra: [],
    unread: [],
    spans: span(index),
  });
  return {
    schemaVersion: '1.1',
    generator: { name: 'kehoach', version: '0.0.0' },
    source: {
      name: `ke-hoach-${number}.pdf`,
      format: 'pdf',
      mediaType: 'application/pdf',
      bytes: 1,
      sha256,
      pages: 12,
      ocr: false,
      encoding: 'unicode',
      textLength: 20_000,
      textSha256: sha256,
    },
    document: {
      key: sha256.slice(0, 16),
      kind: 'plan',
      kindLabel: 'KẾ HOẠCH',
      number: `${number}/KH-UBND`,
      symbol: 'KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Thanh Vân',
      place: 'Thanh Vân',
      issuedOn: '2026-01-05',
      title: 'Cải cách hành chính năm 2026',
      promulgates: null,
      period: { from: 2026, to: 2026, outlook: null },
      signatory: null,
      recipients: [],
      articles: [],
      references: [],
    },
    abbreviations: [],
    organizations: agencies.map((name, index) => ({
      id: `o${index}`,
      name,
      aliases: [],
      type: 'department',
      level: 'province',
    })),
    sections: [{ id: 'II', parentId: null, marker: 'II', title: 'NHIỆM VỤ', role: 'tasks', spans: [] }],
    targets: Array.from({ length: TARGETS }, (_, index) => ({
      ...item(`II-t${index}`, index),
      valueText: null,
      measures: [measure(index), measure(index + 50)],
      deadline: deadline(index),
      lead: [],
      support: [],
    })),
    tasks: Array.from({ length: TASKS }, (_, index) => ({
      ...item(`II-${index}`, index),
      origin: 'body',
      sameAs: null,
      objective: null,
      objectiveSpans: [],
      activity: null,
      activitySpans: [],
      outputs: ['Báo cáo'],
      outputSpans: span(index),
      note: null,
      noteSpans: [],
      lead: [by(index)],
      support: index % 3 === 0 ? [by(index + 1), by(index + 2)] : [],
      deadline: index % 3 === 0 ? deadline(index) : null,
      measures: [],
    })),
    results: [],
    statements: [],
    tables: [],
    diagnostics: [],
    corrections: [],
  };
}
