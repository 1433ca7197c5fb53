import { describe, expect, test } from 'vitest';
import { applyCorrections, type CorrectionLine } from '../../src/corrections/index.js';
import { findWords } from '../../src/corrections/places.js';
import { planSchema } from '../../src/plan/index.js';
import { line, PLAN, read } from './support.js';

const { plan, text } = await read();
const task = (words: string, from = plan) => {
  const found = from.tasks.find((one) => one.text.includes(words));
  if (found === undefined) throw new Error(`no task with ${words}`);
  return found;
};
const codes = (of = plan) => of.diagnostics.map(({ code }) => code);
const applied = (...lines: CorrectionLine[]) => planSchema.parse(applyCorrections(plan, text, lines));

describe('set', () => {
  const { key, text: quote, deadline } = task('rà soát');

  test('a deadline, part by part or whole; the basis says that a person set it', () => {
    expect(deadline?.end).toBe('2026-03-31');
    const part = applied(
      line({ op: 'set', key, quote, path: 'deadline.end', was: '2026-03-31', value: '2026-04-30' }),
    );
    expect(task('rà soát', part).deadline).toMatchObject({ end: '2026-04-30', basis: 'corrected' });
    const whole = applied(
      line({
        op: 'set',
        key: task('Mở lớp').key,
        quote: 'Mở lớp tập huấn cho cán bộ thư viện.',
        path: 'deadline',
        was: null,
        value: { text: 'quý III', type: 'during', start: '2026-07-01', end: '2026-09-30' },
      }),
    );
    expect(task('Mở lớp', whole).deadline).toMatchObject({
      type: 'during',
      rule: 'correction/set',
      spans: [],
    });
    expect(whole.corrections).toMatchObject([{ path: 'deadline', was: null, by: 'Lan' }]);
  });

  test('agencies are written by name; a new one gets its entry', () => {
    const set = applied(
      line({ op: 'set', key, quote, path: 'lead', was: ['Sở Nội vụ'], value: ['Sở Nội vụ', 'Sở Du lịch'] }),
    );
    const { lead } = task('rà soát', set);
    expect(lead.map(({ name, basis }) => [name, basis])).toEqual([
      ['Sở Nội vụ', 'stated'],
      ['Sở Du lịch', 'corrected'],
    ]);
    expect(set.organizations.map(({ id }) => id)).toContain(lead[1]?.organizationId);
  });

  test('where another value is read by now, the read value stays and it is said', () => {
    const stale = applied(
      line({ op: 'set', key, quote, path: 'deadline.end', was: '2026-02-28', value: '2026-04-30' }),
    );
    expect(task('rà soát', stale).deadline?.end).toBe('2026-03-31');
    expect(codes(stale)).toContain('correction-stale');
    expect(stale.corrections).toEqual([]);
  });

  test('where it is read right by now, it is said', () => {
    const value = '2026-03-31';
    const done = applied(line({ op: 'set', key, quote, path: 'deadline.end', was: '2025-03-31', value }));
    expect(codes(done)).toContain('correction-obsolete');
    expect(task('rà soát', done).deadline?.basis).toBe('stated');
  });

  test.each([
    ['id', 'x'],
    ['spans', []],
    ['__proto__', { text: 'x' }],
    ['constructor', 'x'],
    ['deadline.__proto__', 'x'],
    ['deadline.end', 'mai'],
    ['text', 5],
    ['lead', [{}]],
    ['lead', ['']],
  ])('%s cannot become %j', (path, value) => {
    const after = applied(line({ op: 'set', key, quote, path, was: null, value }));
    expect(task('rà soát', after)).toEqual(task('rà soát'));
    expect(codes(after)).toContain('correction-stale');
  });

  test('several corrections of one value: the last stands, with what was read first', () => {
    const steps = (...ends: string[]) =>
      ends
        .slice(1)
        .map((value, at) =>
          line({ op: 'set', key, quote, path: 'deadline.end', was: ends[at] ?? '', value }),
        );
    const twice = applied(...steps('2026-03-31', '2026-04-30', '2026-05-31'));
    expect(twice.corrections).toMatchObject([{ was: '2026-03-31', value: '2026-05-31' }]);
    expect(applied(...steps('2026-03-31', '2026-04-30', '2026-03-31')).corrections).toEqual([]);
  });

  test('the letterhead', () => {
    const set = applied(
      line({ op: 'set', key: 'document', path: 'number', was: '12/KH-UBND', value: '21/KH-UBND' }),
    );
    expect(set.document.number).toBe('21/KH-UBND');
  });

  test('the key has changed: the words find the item', () => {
    const set = applied(line({ op: 'set', key: 'cũ', quote, path: 'note', was: null, value: 'xem lại' }));
    expect(task('rà soát', set).note).toBe('xem lại');
  });
});

test('add: words become a task where they stand; a statement of these words becomes it', async () => {
  const { plan, text } = await read(PLAN.replace('## II', '- Thời gian: cả năm.\n\n## II'));
  const quote = 'Tối thiểu 80% thư viện huyện có phòng đọc số.';
  const after = planSchema.parse(applyCorrections(plan, text, [line({ op: 'add', path: 'tasks', quote })]));
  const added = after.tasks[0];
  expect(added).toMatchObject({ text: quote, sectionId: 'I' });
  expect(text.slice(added?.spans[0]?.start, added?.spans[0]?.end)).toBe(quote);
  const again = applyCorrections(after, text, [line({ op: 'add', path: 'tasks', quote })]);
  expect(codes(again)).toContain('correction-obsolete');
  const none = applyCorrections(plan, text, [line({ op: 'add', path: 'tasks', quote: 'không có' })]);
  expect(codes(none)).toContain('correction-stale');
});

test('words that stand in several places are found where they are nearest to where they stood', () => {
  const places = [...text.matchAll(/thư viện/gu)].map(({ index }) => index);
  expect(places.length).toBeGreaterThan(3);
  for (const near of places)
    for (const moved of [near - 3, near, near + 3])
      expect(findWords(plan, text, 'thư viện', moved)).toMatchObject([{ start: near }]);
});

test('drop: its words are kept as a statement', () => {
  const { key, text: quote } = task('Mở lớp');
  const after = applied(line({ op: 'drop', key, quote, path: 'tasks' }));
  expect(after.tasks).toHaveLength(plan.tasks.length - 1);
  expect(after.statements.find((one) => one.key === key)?.text).toBe(quote);
});

test('split: each part has its words, its place and the values of its words', () => {
  const { key, text: quote } = task('Lập danh mục');
  const value = ['Lập danh mục sách cần số hóa', 'chọn đơn vị số hóa trong quý II/2026'];
  const after = applied(line({ op: 'split', key, quote, was: quote, value }));
  const parts = after.tasks.filter((one) => one.key.startsWith(key));
  expect(parts.map((one) => one.text)).toEqual(value);
  expect(parts.map(({ spans }) => text.slice(spans[0]?.start, spans[0]?.end))).toEqual(value);
  expect(parts.map(({ deadline }) => deadline?.end ?? null)).toEqual([null, '2026-06-30']);
  const parent = applied(line({ op: 'split', key, quote, value: ['có', 'không'] }));
  expect(codes(parent)).toContain('correction-stale');
});

test('merge: words and values of all', () => {
  const [a, b] = [task('rà soát'), task('Mở lớp')];
  const after = applied(
    line({ op: 'merge', key: a.key, quote: a.text, was: [a.text, b.text], value: [b.key] }),
  );
  expect(after.tasks.find((one) => one.key === a.key)?.text).toBe(`${a.text} ${b.text}`);
  expect(after.tasks).toHaveLength(plan.tasks.length - 1);
});

test('accept changes nothing; an item that is read otherwise by now is told', () => {
  const { key, text: quote } = task('rà soát');
  expect(applied(line({ op: 'accept', key, quote, was: { text: quote } }))).toEqual(plan);
  const stale = applied(line({ op: 'accept', key, quote, path: 'lead', was: ['Sở Tài chính'] }));
  expect(codes(stale)).toContain('correction-stale');
});

test('undo takes a line back, and can be taken back', () => {
  const { key, text: quote } = task('Mở lớp');
  const drop = line({ op: 'drop', key, quote });
  const undo = line({ op: 'undo', value: drop.id });
  expect(applied(drop, undo)).toEqual(plan);
  expect(applied(drop, undo, line({ op: 'undo', value: undo.id })).tasks).toHaveLength(plan.tasks.length - 1);
});

test('corrections made on one format stand on another', async () => {
  const { key, text: quote } = task('rà soát');
  const other = await read(PLAN.replaceAll('\n- ', '\n* '));
  const after = applyCorrections(other.plan, other.text, [
    line({ op: 'set', key, quote, path: 'deadline.end', was: '2026-03-31', value: '2026-04-15' }),
  ]);
  expect(task('rà soát', after).deadline?.end).toBe('2026-04-15');
});
