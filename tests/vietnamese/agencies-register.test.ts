import { describe, expect, test } from 'vitest';
import { classifyAgency, placedId, registerAgencies } from '../../src/vietnamese/agencies/index.js';

function register(names: string[], abbreviations: [string, string][] = []) {
  return registerAgencies(names, { abbreviations: new Map(abbreviations), province: 'Thanh Vân' });
}

describe('one body under several names', () => {
  test.each<[string[], string, string]>([
    [['Phòng HCTC', 'Phòng Hành chính - Tổ chức'], 'Phòng Hành chính - Tổ chức', 'phong-hanh-chinh-to-chuc'],
    [
      ['TT PVHCC', 'Trung tâm PVHCC', 'Trung tâm Phục vụ hành chính công tỉnh'],
      'Trung tâm Phục vụ hành chính công tỉnh',
      'trung-tam-phuc-vu-hanh-chinh-cong-tinh',
    ],
    [
      ['VP UBND tỉnh', 'Văn phòng Ủy ban nhân dân tỉnh'],
      'Văn phòng Ủy ban nhân dân tỉnh',
      'van-phong-uy-ban-nhan-dan-tinh',
    ],
    [['Sở GD&ĐT', 'Sở Giáo dục và Đào tạo'], 'Sở Giáo dục và Đào tạo', 'so-giao-duc-va-dao-tao'],
    [['Sở LĐTBXH', 'Sở LĐ-TB&XH'], 'Sở LĐ-TB&XH', 'so-lao-dong-thuong-binh-va-xa-hoi'],
    [
      ['Sở Văn hoá, Thể thao và Du lịch', 'Sở VHTTDL'],
      'Sở Văn hoá, Thể thao và Du lịch',
      'so-van-hoa-the-thao-va-du-lich',
    ],
    [
      ['Phòng Quản trị - Tài vụ', 'phòng Quản trị và Tài vụ'],
      'phòng Quản trị và Tài vụ',
      'phong-quan-tri-va-tai-vu',
    ],
    [['Sở Y tế', 'Sở Y tế tỉnh Thanh Vân'], 'Sở Y tế tỉnh Thanh Vân', 'so-y-te-tinh-thanh-van'],
    [
      ['Đài PTTH tỉnh', 'Đài Phát thanh và Truyền hình Thanh Vân'],
      'Đài Phát thanh và Truyền hình Thanh Vân',
      'dai-phat-thanh-va-truyen-hinh-thanh-van',
    ],
    [
      ['các đơn vị liên quan', 'Các đơn vị có liên quan'],
      'Các đơn vị có liên quan',
      'cac-don-vi-co-lien-quan',
    ],
    [
      ['Công Thông tin điện tử', 'Cổng Thông tin điện tử tỉnh'],
      'Cổng Thông tin điện tử tỉnh',
      'cong-thong-tin-dien-tu-tinh',
    ],
    [['Sở NN&PTNT'], 'Sở NN&PTNT', 'so-nong-nghiep-va-phat-trien-nong-thon'],
  ])('%j', (names, name, id) => {
    const bodies = register(names);
    expect(bodies.map((body) => [body.id, body.name])).toEqual([[id, name]]);
    expect([...(bodies[0]?.aliases ?? []), name].sort()).toEqual([...names].sort());
  });

  test('by the short forms of the document', () => {
    const bodies = register(['Văn phòng', 'Văn phòng UBND tỉnh'], [['Văn phòng', 'Văn phòng UBND tỉnh']]);
    expect(bodies).toHaveLength(1);
  });
});

test.each<[string, string]>([
  ['Sở Tài chính', 'Phòng Tài chính'],
  ['UBND tỉnh', 'UBND xã Khe Sâu'],
  ['Công an tỉnh', 'Công an xã'],
  ['Phòng Tổng hợp', 'Phòng Tổ chức'],
  ['Sở Khoa học và Công nghệ', 'Sở Kế hoạch và Đầu tư'],
  ['Các phòng, ban, đơn vị', 'Các phòng, ban, đơn vị thuộc Sở'],
  ['Văn phòng', 'Văn phòng UBND tỉnh'],
])('%s is not %s', (a, b) => {
  expect(register([a, b])).toHaveLength(2);
});

test('letters that fit two bodies join neither', () => {
  expect(register(['Phòng TH', 'Phòng Tổng hợp', 'Phòng Tin học'])).toHaveLength(3);
});

test.each<[string, string, string | null]>([
  ['Bộ Nội vụ', 'ministry', 'central'],
  ['Sở Tài chính', 'department', 'province'],
  ['Sở KH&ĐT', 'department', 'province'],
  ['UBND tỉnh', 'peoples-committee', 'province'],
  ['UBND xã Khe Sâu', 'peoples-committee', 'commune'],
  ['UBND huyện Mỹ Lộc Đông', 'peoples-committee', 'district'],
  ['HĐND tỉnh', 'peoples-council', 'province'],
  ['Ban Tuyên giáo Tỉnh ủy', 'party', 'province'],
  ['Văn phòng UBND tỉnh', 'office', 'province'],
  ['Trung tâm Tin học', 'unit', null],
  ['Công ty Điện lực Thanh Vân', 'enterprise', null],
  ['Các phòng, ban, đơn vị', 'collective', null],
  ['UBND các huyện, thị xã, thành phố', 'collective', 'district'],
  ['Sở, ban, ngành', 'collective', null],
  ['Lãnh đạo Văn phòng', 'other', null],
  ['các tổ chức chính trị - xã hội', 'collective', null],
  ['Ban Quản lý dự án số 1', 'unit', 'province'],
  ['Đoàn thể các cấp', 'collective', null],
  ['Phòng Tổ chức phi chính phủ', 'unit', null],
  ['Văn phòng Chính phủ', 'ministry', 'central'],
])('%s is a %s', (name, type, level) => {
  expect(classifyAgency(name)).toEqual({ type, level });
});

test.each<[string, { type: string; level: string | null }, string | null, string | null, string]>([
  ['so-noi-vu', { type: 'department', level: 'province' }, 'Hưng Lâm', null, 'so-noi-vu-hung-lam'],
  [
    'so-noi-vu-tinh-hung-lam',
    { type: 'department', level: 'province' },
    'Hưng Lâm',
    null,
    'so-noi-vu-hung-lam',
  ],
  ['so-noi-vu-tinh', { type: 'department', level: 'province' }, 'Hưng Lâm', null, 'so-noi-vu-hung-lam'],
  ['cong-an-tinh', { type: 'other', level: 'province' }, 'Hưng Lâm', null, 'cong-an-tinh-hung-lam'],
  ['cong-an-tinh-hung-lam', { type: 'other', level: null }, 'Hưng Lâm', null, 'cong-an-tinh-hung-lam'],
  [
    'phong-kinh-te',
    { type: 'unit', level: null },
    'Hưng Lâm',
    'xã An Lộc',
    'phong-kinh-te-xa-an-loc-hung-lam',
  ],
  [
    'ubnd-xa-an-loc',
    { type: 'peoples-committee', level: 'commune' },
    'Hưng Lâm',
    'xã An Lộc',
    'ubnd-xa-an-loc-hung-lam',
  ],
  ['so-y-te', { type: 'department', level: 'province' }, 'Hưng Lâm', 'xã An Lộc', 'so-y-te-hung-lam'],
  ['bo-tai-chinh', { type: 'ministry', level: 'central' }, 'Hưng Lâm', null, 'bo-tai-chinh'],
  ['kiem-toan-khu-vuc-iii', { type: 'other', level: null }, 'Hưng Lâm', null, 'kiem-toan-khu-vuc-iii'],
  ['vu-phap-che', { type: 'unit', level: 'central' }, null, null, 'vu-phap-che'],
  ['van-phong-chinh-phu', { type: 'other', level: null }, 'Hưng Lâm', null, 'van-phong-chinh-phu'],
  [
    'phong-to-chuc-phi-chinh-phu',
    { type: 'unit', level: null },
    'Hưng Lâm',
    null,
    'phong-to-chuc-phi-chinh-phu-hung-lam',
  ],
])('the id %s of a document of its place', (id, sort, province, local, placed) => {
  expect(placedId(id, sort, { province, local })).toBe(placed);
});

test('names are put together in time that grows with their number', () => {
  const names = Array.from({ length: 6000 }, (_, index) => [
    `Trường Tiểu học Số ${index}`,
    `Phòng TC${index}`,
  ]).flat();
  expect(registerAgencies(names, { abbreviations: new Map(), province: null })).toHaveLength(12000);
});
