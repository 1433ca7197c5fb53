import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../src/ingest/markdown/index.js';
import { readText } from '../../src/ingest/text/index.js';
import { shownBlocks } from '../support/blocks.js';

const BODY = 'I. MỤC TIÊU\n\n- Trồng 50 ha rừng.';

describe('a table of contents is left out and said once', () => {
  test.each([
    [
      'leaders',
      'MỤC LỤC\nI. MỤC TIÊU ............ 1\nII. NHIỆM VỤ ............ 2\nIII. KINH PHÍ ............ 4',
    ],
    ['leaders without a title', 'I. MỤC TIÊU …………… 1\nII. NHIỆM VỤ …………… 2\nIII. KINH PHÍ …………… 4'],
    ['tabs', '**MỤC LỤC**\nI. MỤC TIÊU\t1\nII. NHIỆM VỤ\t2\nIII. KINH PHÍ\t4'],
    ['links', '- [I. MỤC TIÊU](#i)\n- [II. NHIỆM VỤ](#ii)\n- [III. KINH PHÍ](#iii)'],
  ])('%s', async (_, contents) => {
    for (const { blocks, notes } of [
      readText(`${contents}\n\n${BODY}`),
      await readMarkdown(`${contents}\n\n${BODY}`),
    ]) {
      expect(shownBlocks(blocks)).toEqual(['I. MỤC TIÊU', '- Trồng 50 ha rừng.']);
      expect(notes.map(({ code }) => code)).toEqual(['contents-left-out']);
    }
  });

  test('a blank to fill in is none', () => {
    const text = 'Họ và tên ............\nNăm sinh ............ 19';
    expect(readText(text).notes).toEqual([]);
  });
});
