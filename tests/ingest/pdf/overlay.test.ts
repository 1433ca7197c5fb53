import { expect, test } from 'vitest';
import { overlayOf } from '../../../src/ingest/pdf/overlay.js';
import { makePage } from './support/makePdf.js';

const bytes = makePage((sheet) => {
  sheet.text(80, 100, 'Sở Nội vụ & các phòng');
  for (const y of [200, 230, 260]) sheet.line(50, y, 400, y);
  for (const x of [50, 200, 400]) sheet.line(x, 200, x, 260);
  sheet.text(60, 220, 'TT').text(210, 220, 'Nhiệm vụ').text(60, 250, '1').text(210, 250, 'Rà soát');
});

test('the picture of a page shows its lines, its cells and its words', async () => {
  const svg = await overlayOf(bytes, 1);
  expect(svg).toContain('viewBox="0 0 595 842"');
  expect(svg).toContain('>Sở Nội vụ &amp; các phòng</text>');
  expect(svg?.match(/stroke="#ff7f0e"/g)).toHaveLength(4);
  expect(svg?.match(/stroke="#2ca02c"/g)).toHaveLength(4);
});

test('marks of a reader are drawn with their labels', async () => {
  const svg = await overlayOf(bytes, 1, [
    { bbox: [80, 90, 200, 110], label: 'II tasks & more', colour: '#123456' },
  ]);
  expect(svg).toContain('fill="#123456">II tasks &amp; more</text>');
});

test('a page that is not there has no picture', async () => {
  expect(await overlayOf(bytes, 2)).toBeNull();
});
