import { expect, test } from 'vitest';
import { sharingRuns } from '../../../src/ingest/pdf/lines/alike.js';
import { spellLines } from '../../../src/ingest/pdf/lines/spell.js';
import type { Line, Word } from '../../../src/ingest/pdf/lines/types.js';

function word(text: string, font: string, raised = false): Word {
  return { text: '', runs: [{ text, font, raised }], x0: 0, x1: 9, spaceAfter: true };
}

function line(...words: Word[]): Line {
  const place = { page: 1, box: [0, 0, 9, 9] as Line['box'], baseline: 9, size: 12 };
  return { ...place, text: '', bold: false, italic: false, words, spaceAfter: false };
}

test('words drawn alike share their runs over pages, others keep their own', () => {
  const share = sharingRuns();
  const [first, second] = [
    line(word('Sở', 'A'), word('2', 'A', true)),
    line(word('Sở', 'A'), word('2', 'A'), word('Sở', 'B')),
  ];
  share([first]);
  share([second]);
  expect(second.words[0]?.runs).toBe(first.words[0]?.runs);
  expect(second.words[1]?.runs).not.toBe(first.words[1]?.runs);
  expect(second.words[2]?.runs).not.toBe(first.words[0]?.runs);
});

test('shared words in a code from before Unicode are converted once', () => {
  const share = sharingRuns();
  const lines = [line(word('QuyÕt', '.VnTime'), word('®Þnh', '.VnTime')), line(word('QuyÕt', '.VnTime'))];
  share(lines);
  spellLines(lines);
  expect(lines.map(({ text }) => text)).toEqual(['Quyết định', 'Quyết']);
});
