import { describe, expect, test } from 'vitest';
import { documentKind } from '../../src/plan/index.js';
import { kindOfSymbol, readKindName } from '../../src/vietnamese/kinds.js';

describe('the kind a text begins with', () => {
  test.each([
    ['Quyết định số 28/2018/QĐ-TTg', 'decision'],
    ['KẾ HOẠCH', 'plan'],
    ['Chương trình hành động', 'programme'],
    ['CHƯƠNG TRÌNH', 'programme'],
    ['Đề án phát triển đô thị', 'scheme'],
    ['Dự án đầu tư', 'project'],
    ['Phương án ứng phó', 'option'],
    ['Báo cáo quý I', 'report'],
    ['Tờ trình', 'submission'],
    ['Thông tư liên tịch số 05', 'circular'],
    ['Bộ luật Lao động', 'law'],
    ['Luật Lưu trữ', 'law'],
    ['Pháp lệnh', 'ordinance'],
    ['Kết luận số 12-KL/TU', 'conclusion'],
    ['Công điện', 'telegram'],
    ['Giấy mời', 'slip'],
    ['Quy chế làm việc', 'regulation'],
    ['Bản thỏa thuận', 'agreement'],
  ])('%s: %s', (text, kind) => {
    expect(readKindName(text)?.kind).toBe(kind);
  });

  test.each(['Sở Nội vụ', 'Ban hành Kế hoạch', ''])('none: «%s»', (text) => {
    expect(readKindName(text)).toBeNull();
  });

  test('the length is that of the longest name', () => {
    expect(readKindName('Chương trình hành động số 05')?.length).toBe('Chương trình hành động'.length);
  });

  test('only whole words count', () => {
    expect(readKindName('Quyết địnhs')).toBeNull();
    expect(readKindName('Báo cáoviên')).toBeNull();
  });
});

describe('the kind a symbol stands for', () => {
  test.each([
    ['QĐ-UBND', 'decision'],
    ['KH-VP', 'plan'],
    ['NQ-CP', 'resolution'],
    ['CT-TTg', 'directive'],
    ['CTr-UBND', 'programme'],
    ['ĐA-UBND', 'scheme'],
    ['DA-SKHCN', 'project'],
    ['TTr-SNV', 'submission'],
    ['BC/TU', 'report'],
    ['QH15', 'law'],
    ['NĐ-CP', 'decree'],
    ['UBND-HCQT', null],
    ['SNV', null],
    ['', null],
  ])('%s: %s', (symbol, kind) => {
    expect(kindOfSymbol(symbol)).toBe(kind);
  });

  test('every kind is one of the contract’s', () => {
    for (const symbol of ['QĐ', 'KH', 'CTr', 'CT', 'PG', 'BTT', 'TTLT', 'KL', 'HĐ'])
      expect(documentKind.safeParse(kindOfSymbol(symbol)).success).toBe(true);
  });
});
