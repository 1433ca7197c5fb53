import { expect, test } from 'vitest';
import { documentKey, type KeyedDocument } from '../../src/extract/keys/document.js';
import { foldsForKeys } from '../../src/extract/keys/folded.js';

const PLAN: KeyedDocument = {
  issuer: 'Ủy ban nhân dân tỉnh Thanh Vân',
  kind: 'plan',
  number: '05/KH-UBND',
  issuedOn: '2026-01-05',
  title: 'Trồng rừng năm 2026',
  period: { from: 2026, to: 2026, outlook: null },
};
const keyOf = (change: Partial<KeyedDocument>): string =>
  documentKey({ ...PLAN, ...change }, foldsForKeys([]));

test.each<[string, Partial<KeyedDocument>]>([
  ['the issuer’s short form', { issuer: 'UBND tỉnh Thanh Vân' }],
  ['capitals', { issuer: 'ỦY BAN NHÂN DÂN TỈNH THANH VÂN' }],
  ['a number without its zero', { number: '5/KH-UBND' }],
  ['another title', { title: 'TRỒNG RỪNG NĂM 2026' }],
  ['a day that is blank', { issuedOn: '2026-01' }],
])('the same document: %s', (_, change) => {
  expect(keyOf(change)).toBe(keyOf({}));
});

test.each<[string, Partial<KeyedDocument>]>([
  ['issuer', { issuer: 'Ủy ban nhân dân tỉnh Mỹ Lộc' }],
  ['kind', { kind: 'report' }],
  ['number', { number: '6/KH-UBND' }],
  ['year', { issuedOn: '2025-01-05' }],
  ['no number', { number: null }],
])('another document: %s', (_, change) => {
  expect(keyOf(change)).not.toBe(keyOf({}));
});

test('drafts with a blank number are told apart by title, not by capitals', () => {
  expect(keyOf({ number: null, title: 'TRỒNG RỪNG NĂM 2026' })).toBe(keyOf({ number: null }));
  expect(keyOf({ number: null, title: 'Trồng lúa năm 2026' })).not.toBe(keyOf({ number: null }));
});

test('a number that names its year needs no date', () => {
  expect(keyOf({ number: '12/2026/NQ-HĐND', issuedOn: null })).toBe(keyOf({ number: '12/2026/NQ-HĐND' }));
});
