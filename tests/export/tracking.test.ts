import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { exportPlan, exportPlans } from '../../src/export/index.js';
import { type ReadCell, readWorkbook } from '../../src/export/xlsx/read.js';
import type { Plan, Task } from '../../src/plan/index.js';
import { outputOf, program, testFolder } from './support/files.js';
import { by, copyOf, deadline, HOSTILE, plan, task } from './support/plans.js';

const STATUSES = [
  'Chưa đến hạn',
  'Đang thực hiện',
  'Hoàn thành đúng hạn',
  'Hoàn thành quá hạn',
  'Quá hạn',
  'Tạm dừng',
];

/** A plan with so many tasks, each with a key of its own. */
function planOf(count: number, over: (index: number) => Partial<Task> = () => ({})): Plan {
  const tasks = Array.from({ length: count }, (_, index) =>
    task(`II-${index + 1}`, `Thực hiện nội dung số ${index + 1}`, {
      key: `khoa-${index + 1}`,
      lead: [by('Sở Nội vụ')],
      deadline: deadline(),
      ...over(index),
    }),
  );
  return plan({ tasks });
}

type Rows = { heading: string[]; rows: Record<string, string | number>[] };

async function rowsIn(path: string): Promise<Rows> {
  const [sheet] = await readWorkbook(await readFile(path));
  const [head, ...rest] = sheet?.rows ?? [];
  const titles = new Map(
    [...(head ?? new Map<number, ReadCell>())].map(([at, cell]) => [at, String(cell.value)]),
  );
  return {
    heading: [...titles.values()],
    rows: rest.map((row) =>
      Object.fromEntries([...row].map(([at, cell]) => [titles.get(at) ?? `cột ${at}`, cell.value])),
    ),
  };
}

async function track(plans: Plan | Plan[], path: string): Promise<Rows> {
  await exportPlans([plans].flat(), 'xlsx', path, { purpose: 'tracking' });
  return rowsIn(path);
}

/** Edits the sheet of tasks as a person would, cell by cell: `K2` becomes a text, or a number with the style of its cell. */
async function type(path: string, cells: Record<string, string | number>): Promise<void> {
  const zip = await JSZip.loadAsync(await readFile(path));
  const name = 'xl/worksheets/sheet1.xml';
  let xml = (await zip.file(name)?.async('string')) ?? '';
  const starts = new Map(
    [...xml.matchAll(/<c r="([A-Z]+\d+)" [^>]*?s="(\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map((m) => [m[1], m]),
  );
  for (const [at, value] of Object.entries(cells)) {
    const [whole = '', , style = '0'] = starts.get(at) ?? [];
    if (whole === '') throw new Error(`no cell ${at}`);
    const cell =
      typeof value === 'number'
        ? `<c r="${at}" s="${style}"><v>${value}</v></c>`
        : `<c r="${at}" s="${style}" t="inlineStr"><is><t>${value}</t></is></c>`;
    xml = xml.replace(whole, () => cell);
  }
  zip.file(name, xml);
  await writeFile(path, await zip.generateAsync({ type: 'uint8array' }));
}

describe('the workbook', () => {
  test('has a row for each duty, numbered, with agencies in full and days as days', async () => {
    const path = join(await testFolder(), 'theo-doi.xlsx');
    const { heading, rows } = await track(plan(), path);
    expect(heading.slice(0, 16)).toEqual([
      'TT',
      'Nhiệm vụ',
      'Văn bản giao',
      'Ngày văn bản',
      'Chủ trì',
      'Phối hợp',
      'Theo dõi',
      'Sản phẩm',
      'Hạn',
      'Thời hạn ghi trong văn bản',
      'Tình trạng',
      'Ngày hoàn thành',
      'Kết quả',
      'Ghi chú',
      'Trang',
      'Thay đổi',
    ]);
    expect(rows.map(({ TT }) => TT)).toEqual([1, 2, 3, 4]);
    expect(rows[0]).toMatchObject({
      'Nhiệm vụ': 'Rà soát văn bản quy phạm pháp luật',
      'Văn bản giao': '15/KH-UBND',
      'Ngày văn bản': '2026-01-05',
      'Chủ trì': 'Sở Nội vụ',
      Hạn: '2026-01-31',
      Trang: 3,
    });
    expect(rows.some((row) => 'Thay đổi' in row)).toBe(false);
  });

  test('a duty that body and annex state is one row, the annex row', async () => {
    const twins = plan({
      tasks: [
        task('II-1', 'Số hóa hồ sơ', { sameAs: 'PL-1' }),
        task('PL-1', 'Số hóa hồ sơ', {
          sameAs: 'II-1',
          origin: 'annex',
          sectionId: 'PL',
          number: '1',
          deadline: deadline(),
        }),
      ],
    });
    const { rows } = await track(twins, join(await testFolder(), 't.xlsx'));
    expect(rows).toMatchObject([{ Hạn: '2026-01-31' }]);
  });

  test('offers the states, colours what is due, freezes, repeats titles, prints on A4 and links to pages', async () => {
    const [file] = await exportPlan(plan(), 'xlsx', { purpose: 'tracking' });
    const zip = await JSZip.loadAsync(file?.content ?? []);
    const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
    const sheet = await part('xl/worksheets/sheet1.xml');
    expect(sheet).toContain(`<formula1>&quot;${STATUSES.join(',')}&quot;</formula1>`);
    expect(sheet.match(/<cfRule /g)).toHaveLength(6);
    expect(sheet).toContain(
      '<pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/>',
    );
    expect(sheet).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain('<hyperlink ref="O2" r:id="rId1"/>');
    expect(await part('xl/worksheets/_rels/sheet1.xml.rels')).toContain(
      'Target="ke-hoach-thanh-van.docx#page=3"',
    );
    expect(await part('xl/workbook.xml')).toContain("'Theo dõi'!$1:$1");
    expect(await part('xl/charts/chart1.xml')).toContain('<c:v>Quý II/2026</c:v>');
  });

  test('counts by agency and quarter, each agency that leads', async () => {
    const path = join(await testFolder(), 't.xlsx');
    await track(plan(), path);
    const [, summary] = await readWorkbook(await readFile(path));
    const rows = (summary?.rows ?? []).map((row) => [...row.values()].map(({ value }) => value));
    expect(rows[0]).toEqual([
      'Cơ quan chủ trì',
      'Tổng số',
      'Quý I/2026',
      'Quý II/2026',
      'Không có ngày hạn',
      'Đã hoàn thành',
      'Quá hạn',
    ]);
    expect(rows.slice(1)).toEqual([
      ['Sở Nội vụ', 2, 1, 0, 1, 0, 0],
      ['Sở Khoa học và Công nghệ', 1, 0, 0, 1, 0, 0],
      ['Văn phòng UBND tỉnh', 1, 0, 1, 0, 0, 0],
    ]);
  });

  test('equal plans give equal bytes, hostile texts stay texts', async () => {
    const hostile = plan({ tasks: HOSTILE.map((text, index) => task(`II-${index}`, text)) });
    const [once, again] = [await testFolder(), await testFolder()].map((folder) => join(folder, 't.xlsx'));
    const { rows } = await track(hostile, once ?? '');
    await track(hostile, again ?? '');
    expect(rows.map((row) => row['Nhiệm vụ'])).toEqual(HOSTILE);
    expect((await readFile(once ?? '')).equals(await readFile(again ?? ''))).toBe(true);
  });
});

describe('written over a workbook that people have worked in', () => {
  test('none of 200 typed states, days and results is lost when the plan changes', async () => {
    const path = join(await testFolder(), 't.xlsx');
    await track(planOf(200), path);
    const typed = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [
        [`K${index + 2}`, STATUSES[index % 6] ?? ''] as const,
        [`L${index + 2}`, 46_053 + index] as const,
        [`M${index + 2}`, `Kết quả ${index + 1}`] as const,
      ]).flat(),
    );
    await type(path, typed);
    const changed = planOf(201, (index) => ({
      text: `Nội dung mới ${index + 1}`,
      deadline: deadline({ end: '2026-03-31' }),
    }));
    changed.tasks.reverse();
    const { rows } = await track(changed, path);
    expect(rows).toHaveLength(201);
    expect(rows[0]).toMatchObject({ 'Nhiệm vụ': 'Nội dung mới 201', 'Thay đổi': 'Mới' });
    for (const [place, row] of rows.slice(1).entries()) {
      const index = 199 - place;
      expect(row).toMatchObject({
        'Nhiệm vụ': `Nội dung mới ${index + 1}`,
        Hạn: '2026-03-31',
        'Tình trạng': STATUSES[index % 6],
        'Kết quả': `Kết quả ${index + 1}`,
      });
      expect(row['Ngày hoàn thành']).toMatch(/^2026-/);
    }
  });

  test('a cell of the plan that a person changed stays as typed, again and again', async () => {
    const path = join(await testFolder(), 't.xlsx');
    await track(planOf(2), path);
    await type(path, { E2: 'Sở Tài chính', N3: 'Đã trao đổi' });
    await track(
      planOf(2, () => ({ lead: [by('Văn phòng UBND tỉnh')] })),
      path,
    );
    const { rows } = await track(
      planOf(2, () => ({ lead: [by('Văn phòng UBND tỉnh')] })),
      path,
    );
    expect(rows.map((row) => row['Chủ trì'])).toEqual(['Sở Tài chính', 'Văn phòng UBND tỉnh']);
    expect(rows[1]?.['Ghi chú']).toBe('Đã trao đổi');
  });

  test('a row that vanished is marked and kept, and comes back unmarked', async () => {
    const path = join(await testFolder(), 't.xlsx');
    await track(planOf(2), path);
    await type(path, { K3: 'Tạm dừng' });
    const gone = await track(planOf(1), path);
    expect(gone.rows.map((row) => row['Thay đổi'] ?? null)).toEqual([null, 'Không còn trong văn bản']);
    expect(gone.rows[1]).toMatchObject({ 'Nhiệm vụ': 'Thực hiện nội dung số 2', 'Tình trạng': 'Tạm dừng' });
    const back = await track(planOf(2), path);
    expect(back.rows[1]).toMatchObject({ 'Tình trạng': 'Tạm dừng' });
    expect(back.rows.some((row) => 'Thay đổi' in row)).toBe(false);
  });

  test('rows of documents that are not given now stay as they were', async () => {
    const path = join(await testFolder(), 't.xlsx');
    await track([planOf(1), copyOf(planOf(1), 'khac.pdf')], path);
    await type(path, { K3: 'Đang thực hiện' });
    const { rows } = await track(planOf(1), path);
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({ 'Tình trạng': 'Đang thực hiện' });
    expect('Thay đổi' in (rows[1] ?? {})).toBe(false);
  });

  test('the same plans again change nothing', async () => {
    const path = join(await testFolder(), 't.xlsx');
    await track(planOf(3), path);
    const before = await readFile(path);
    await track(planOf(3), path);
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test('a column and a row that a person added stay', async () => {
    const path = join(await testFolder(), 't.xlsx');
    await track(planOf(1), path);
    await addColumnAndRow(path);
    for (let time = 0; time < 2; time++) {
      const { heading, rows } = await track(planOf(1), path);
      expect(heading[16]).toBe('Người phụ trách');
      expect(rows[0]).toMatchObject({ 'Người phụ trách': 'Chị Lan' });
      expect(rows[1]).toMatchObject({ 'Nhiệm vụ': 'Việc phát sinh' });
    }
  });

  test('what is no workbook is not written over', async () => {
    const path = join(await testFolder(), 't.xlsx');
    await writeFile(path, 'không phải bảng tính');
    await expect(track(planOf(1), path)).rejects.toMatchObject({ code: 'usage' });
    expect(await readFile(path, 'utf8')).toBe('không phải bảng tính');
  });
});

/** As a person does: a title and a cell behind the hidden columns, and a row below. */
async function addColumnAndRow(path: string): Promise<void> {
  const zip = await JSZip.loadAsync(await readFile(path));
  const name = 'xl/worksheets/sheet1.xml';
  const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const xml = ((await zip.file(name)?.async('string')) ?? '')
    .replace(/(<row r="1"[^>]*>.*?)(<\/row>)/s, `$1${cell('T1', 'Người phụ trách')}$2`)
    .replace(
      /(<row r="2"[^>]*>.*?)(<\/row>)/s,
      `$1${cell('T2', 'Chị Lan')}$2<row r="3">${cell('B3', 'Việc phát sinh')}</row>`,
    );
  zip.file(name, xml);
  await writeFile(path, await zip.generateAsync({ type: 'uint8array' }));
}

describe('opened by LibreOffice', () => {
  const office = program(['soffice', 'libreoffice']);
  const painter = program(['pdftoppm'], ['-v']);

  /** Saves a workbook in another format, beside it in a folder `ra`. */
  async function saved(path: string, filter: string): Promise<string> {
    const folder = dirname(path);
    await outputOf(office ?? '', [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      join(folder, 'ra'),
      path,
    ]);
    return join(folder, 'ra', `t.${filter.split(':')[0]}`);
  }

  test.skipIf(office === null)(
    'and saved by it, the typed cells are read back',
    { timeout: 180_000 },
    async () => {
      const path = join(await testFolder(), 't.xlsx');
      await track(planOf(3), path);
      await type(path, { K2: 'Tạm dừng', L2: 46_060 });
      const { rows } = await track(planOf(3), await saved(path, 'xlsx:Calc MS Excel 2007 XML'));
      expect(rows[0]).toMatchObject({ 'Tình trạng': 'Tạm dừng', 'Ngày hoàn thành': '2026-02-07' });
      expect(rows).toHaveLength(3);
    },
  );

  test.skipIf(office === null)(
    'its counts call overdue what its colours do',
    { timeout: 180_000 },
    async () => {
      const path = join(await testFolder(), 't.xlsx');
      await track(
        planOf(5, () => ({ deadline: deadline({ end: '2020-06-30' }) })),
        path,
      );
      await type(path, { K2: 'Hoàn thành quá hạn', K3: 'Quá hạn', K4: 'Tạm dừng' });
      const csv = await saved(
        path,
        'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2',
      );
      const folder = dirname(csv);
      const name = (await readdir(folder)).find((file) => file.endsWith('.csv')) ?? '';
      const [titles = '', ...agencies] = (await readFile(join(folder, name), 'utf8')).trim().split('\n');
      expect(titles.split(',').at(-1)).toBe('Quá hạn');
      const late = agencies.map((line) => Number(line.split(',').at(-1)));
      // Said to be, and the two of which nothing is said.
      expect(late.reduce((sum, count) => sum + count, 0)).toBe(3);
    },
  );

  test.skipIf(office === null || painter === null)(
    'and printed, a page of tasks in the colours of their states and a page with counts and bars',
    { timeout: 180_000 },
    async () => {
      const path = join(await testFolder(), 't.xlsx');
      await track(
        planOf(4, () => ({ deadline: deadline({ end: '2999-06-30' }) })),
        path,
      );
      await type(path, { K2: 'Hoàn thành đúng hạn', K3: 'Quá hạn', K4: 'Tạm dừng' });
      const pdf = await saved(path, 'pdf');
      const pages = join(dirname(pdf), 'trang');
      await outputOf(painter ?? '', ['-r', '40', pdf, pages]);
      const [tasks, counts, more] = await Promise.all(
        [1, 2, 3].map((page) => readFile(`${pages}-${page}.ppm`).catch(() => null)),
      );
      expect(more).toBeNull();
      for (const colour of ['dff2df', 'ffd6d6', 'e4e4ee']) expect(share(tasks, colour)).toBeGreaterThan(0.01);
      expect(share(counts, '4472c4')).toBeGreaterThan(0.005);
    },
  );
});

/** Part of a picture (binary PPM) that has the colour, near enough. */
function share(picture: Buffer | null | undefined, colour: string): number {
  const wanted = [...Buffer.from(colour, 'hex')];
  const head = /^P6\s(\d+)\s(\d+)\s255\s/u.exec(picture?.subarray(0, 40).toString('latin1') ?? '');
  if (picture == null || head === null) return 0;
  const pixels = picture.subarray(head[0].length);
  let found = 0;
  for (let at = 0; at < pixels.length; at += 3)
    if (wanted.every((value, channel) => Math.abs((pixels[at + channel] ?? 0) - value) < 4)) found++;
  return found / (pixels.length / 3);
}
