import { describe, expect, test } from 'vitest';
import { agenciesOfTitle } from '../../src/vietnamese/agencies/index.js';

describe('headings that name who works', () => {
  test.each<[string, string[]]>([
    ['Điều dưỡng trưởng các khoa', ['Điều dưỡng trưởng các khoa']],
    ['Nhân viên cấp dưỡng', ['Nhân viên cấp dưỡng']],
    ['Hộ lý, nhân viên vệ sinh', ['Hộ lý', 'nhân viên vệ sinh']],
    ['Công nhân vận hành trạm bơm', ['Công nhân vận hành trạm bơm']],
    ['Thủ kho vật tư', ['Thủ kho vật tư']],
    ['Lái xe', ['Lái xe']],
    // What is said of them, or what is counted.
    ['Công nhân được thưởng', []],
    ['Lái xe phải có giấy phép', []],
    ['Bác sĩ: 12 người', []],
    ['Bác sĩ và cơ sở vật chất', []],
    ['Chất lượng nhân viên', []],
  ])('%s', (title, names) => {
    expect(agenciesOfTitle(title).map(({ name }) => name)).toEqual(names);
  });
});
