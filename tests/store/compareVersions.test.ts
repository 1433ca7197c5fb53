import { expect, test } from 'vitest';
import { compareVersions } from '../../src/store/compareVersions.js';

test.each([
  ['0.9.1', '0.10.0', -1],
  ['1.0.0', '1.0.0', 0],
  ['1.0.0', '1.0.0-rc.1', 1],
  ['1.0.0-rc.1', '1.0.0-rc.2', -1],
  ['2.0.0', '1.9.9', 1],
])('%s beside %s: %d', (a, b, order) => {
  expect(Math.sign(compareVersions(a, b))).toBe(order);
});
