/**
 * Four times the size may take what doubling twice may take: shapes that once took the square of it, and one of each kind beside them.
 * `node bench/growth.mjs` measures every shape, up to a megabyte.
 */
import { describe, expect, test } from 'vitest';
import { SHAPES } from '../../scripts/support/shapes.mjs';
import { convert } from '../../src/convert.js';
import { table, tableCell, tableRow } from '../../src/document/index.js';
import { joinTables } from '../../src/ingest/table/joinTables.js';
import { standingOut } from '../../src/ingest/text/wrapping/sure.js';

const SMALL = 64 * 1024;
const LARGE = 4 * SMALL;
/** Most that twice the size may cost. */
const MOST = 2.3;
/** What starting, compiling and collecting memory may take beside it, in milliseconds of the processor. */
const CHANCE = 600;

const CHOSEN = [
  'one word a line',
  'loose annex rows',
  'loose annex rows of several lines',
  'two columns by tabs, unnumbered',
  'items all alike',
  'pages with furniture',
  'many agencies in a cell',
  'collective agencies listed in one line',
  'open links in a cell',
  'open pictures in one line',
  'stars in Markdown',
  'quotation levels in Markdown',
  'tildes in Markdown',
  'backslashes in Markdown',
  'line breaks in Markdown',
  'Markdown hard breaks',
  'line breaks alone in HTML',
  'cells that reach over ten',
  'HTML: paragraphs over fonts',
  'HTML: rules for one class',
  'HTML: rules for what stands inside',
  'Word: line breaks',
  'PDF: boxes',
  'PDF: marks in marks',
];

const spent = async (work: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

describe('the time a document takes grows as the document does', () => {
  test.each(CHOSEN)('%s', { timeout: 120_000 }, async (name) => {
    const shape = SHAPES.find((one) => one.name === name);
    if (shape === undefined) throw new Error(`there is no shape ${name}`);
    const time = async (size: number): Promise<number> => {
      const bytes = await shape.make(size);
      return spent(() =>
        convert(bytes, { format: shape.format }).catch((error: unknown) => {
          // A limit with a name ends it as well.
          expect(error).toMatchObject({ code: expect.any(String) });
        }),
      );
    };
    const small = await time(SMALL);
    expect(await time(LARGE)).toBeLessThan(small * MOST ** 2 + CHANCE);
  });
});

test('lines that stand out are found among a hundred thousand that do', async () => {
  const lines = (count: number): Parameters<typeof standingOut>[0] =>
    Array.from({ length: count }, (_, at) => ({
      text: `${at} `.padEnd(90, 'việc '),
      blanksAbove: 0,
      pageStart: false,
    }));
  const time = (count: number): Promise<number> => spent(() => standingOut(lines(count)));
  const small = await time(25_000);
  expect(await time(100_000)).toBeLessThan(small * MOST ** 2 + CHANCE);
});

test('a table of thousands of parts that go on counting its rows is joined', async () => {
  const time = (count: number): Promise<number> => {
    const parts = Array.from({ length: count }, (_, at) =>
      table([tableRow([tableCell(String(at + 1), { column: 0 })])], { columns: 1, mergesKnown: true }),
    );
    return spent(() => expect(joinTables(parts)).toHaveLength(1));
  };
  const small = await time(2_400);
  expect(await time(9_600)).toBeLessThan(small * MOST ** 2 + CHANCE);
});
