import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { convert } from '../../src/convert.js';
import { readAside } from '../../src/vietnamese/statements/index.js';

const FOLDERS = ['fixtures/golden', 'fixtures/documents'];
const documents = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(?:md|txt|html|docx)$/u.test(name))
    .map((name) => path.join(folder, name)),
);

/** `Chủ tịch UBND tỉnh yêu cầu Sở X …`: who stands in front of the verb of handing over. */
const GIVER = /^(.{3,60}?) (?:yêu cầu|giao|đề nghị|phân công|chỉ đạo) \p{Lu}/u;

describe.each(documents)('%s', (file) => {
  test('no item is without a letter, a formula, or led by who gives the order', async () => {
    const { plan } = await convert(file);
    for (const { text } of [...plan.targets, ...plan.tasks]) expect(text).toMatch(/\p{L}/u);
    for (const task of plan.tasks) {
      expect(readAside(task.text), task.text).toBeNull();
      const giver = GIVER.exec(task.text)?.[1];
      expect(
        task.lead.map(({ name }) => name),
        task.text,
      ).not.toContain(giver);
    }
  });
});
