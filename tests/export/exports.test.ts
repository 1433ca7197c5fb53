import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkReferences } from '../../src/cli/validateReferences.js';
import { EXPORT_FORMATS, exportPlan, exportPlans, FORMATS } from '../../src/export/index.js';
import { planSchema } from '../../src/plan/index.js';
import { anyPlan } from './support/arbitrary.js';
import { testFolder } from './support/files.js';
import { copyOf, HOSTILE, plan, task } from './support/plans.js';

test('the plans of the tests keep the contract', () => {
  expect(planSchema.safeParse(plan()).error).toBeUndefined();
  expect(checkReferences(plan())).toEqual([]);
  fc.assert(
    fc.property(anyPlan, (any) => {
      expect(planSchema.safeParse(any).error).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});

/** A text that every span of the plans lies in. */
const OPTIONS = { textOf: () => 'chữ '.repeat(50_000) };

describe.each(EXPORT_FORMATS)('%s', (format) => {
  test('any plan can be exported, and equal plans give equal bytes', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (any) => {
        const once = await exportPlan(any, format, OPTIONS);
        expect(once.length).toBeGreaterThan(0);
        expect(
          await exportPlan([any, any], format === 'sqlite' || format === 'parquet' ? format : 'jsonl'),
        ).toBeDefined();
        const again = await exportPlan(any, format, OPTIONS);
        expect(again.map(({ name }) => name)).toEqual(once.map(({ name }) => name));
        for (const [index, file] of once.entries())
          expect(Buffer.from(again[index]?.content ?? []).equals(Buffer.from(file.content))).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  test('no plans at all give an empty export', async () => {
    await expect(exportPlan([], format)).resolves.toBeDefined();
  });

  test('hostile texts do not stop it', async () => {
    const hostile = plan({ tasks: HOSTILE.map((text, index) => task(`II-${index + 1}`, text)) });
    expect((await exportPlan(hostile, format, OPTIONS)).length).toBeGreaterThan(0);
  });

  test('what is there stays when plans break off, and no scrap is left', async () => {
    const folder = await testFolder();
    const { shape, extension } = FORMATS[format];
    const output = shape === 'file' ? join(folder, `ra.${extension}`) : join(folder, 'ra');
    await exportPlans([plan()], format, output, OPTIONS);
    const before = await everyFile(folder);
    async function* broken() {
      yield copyOf(plan(), 'khac.docx');
      throw new Error('đứt giữa chừng');
    }
    await expect(exportPlans(broken(), format, output, OPTIONS)).rejects.toThrow('đứt giữa chừng');
    const after = await everyFile(folder);
    expect([...after.keys()].filter((name) => name.endsWith('.tmp'))).toEqual([]);
    for (const [name, bytes] of before) expect(after.get(name)?.equals(bytes)).toBe(true);
  });
});

async function everyFile(folder: string): Promise<Map<string, Buffer>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path)] as const)));
}
