import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countFiles, type Found, findDocuments, type Passed, rootOf } from '../../src/batch/index.js';
import { temporaryFolder, writeFiles } from '../support/folder.js';

async function everything(paths: string[], output: string | null = null): Promise<(Found | Passed)[]> {
  const items: (Found | Passed)[] = [];
  for await (const item of findDocuments(paths, output)) items.push(item);
  return items;
}

async function names(paths: string[], output: string | null = null): Promise<string[]> {
  return (await everything(paths, output)).flatMap((item) => ('remark' in item ? [] : [item.name]));
}

describe('documents below a folder', () => {
  test('come in the order of their code units, with every kind of name', async () => {
    const folder = temporaryFolder();
    const odd = [
      'Z.txt',
      'a b.txt',
      'a"b\'.txt',
      'a\nb.txt',
      'đề án.txt',
      'quý 1/kế hoạch.txt'.normalize('NFD'),
    ];
    await writeFiles(folder, Object.fromEntries(odd.map((name) => [name, 'x'])));
    expect(await names([folder])).toEqual([
      'Z.txt',
      'a\nb.txt',
      'a b.txt',
      'a"b\'.txt',
      'quý 1/kế hoạch.txt',
      'đề án.txt',
    ]);
    expect(await countFiles([folder], null)).toBe(odd.length);
  });

  test('leave out hidden files, owner files of Word, what kehoach wrote, and the folder of the plans', async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, {
      'kh.txt': 'x',
      '.an/kh.txt': 'x',
      '.kh.txt': 'x',
      '~$kh.docx': 'x',
      'Thumbs.db': 'x',
      'kh.txt.plan.json': '{}',
      'manifest.jsonl': '',
      'ket-qua/kh.txt': 'x',
    });
    expect(await names([folder], join(folder, 'ket-qua'))).toEqual(['kh.txt']);
    expect(await names([join(folder, '.kh.txt')])).toEqual(['.kh.txt']);
  });

  test('are read through links to files; links to folders and pipes are told of', async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, { 'that/kh.txt': 'x' });
    symlinkSync(join(folder, 'that/kh.txt'), join(folder, 'lien-ket.txt'));
    symlinkSync(join(folder, 'khong-co.txt'), join(folder, 'mat.txt'));
    symlinkSync(folder, join(folder, 'that/vong'));
    execFileSync('mkfifo', [join(folder, 'ong')]);
    expect(await everything([folder])).toEqual([
      {
        label: join(folder, 'lien-ket.txt'),
        name: 'lien-ket.txt',
        source: join(folder, 'lien-ket.txt'),
        bytes: 1,
      },
      { label: join(folder, 'mat.txt'), name: 'mat.txt', source: join(folder, 'mat.txt'), bytes: null },
      { label: join(folder, 'ong'), remark: 'neither a file nor a folder' },
      {
        label: join(folder, 'that/kh.txt'),
        name: 'that/kh.txt',
        source: join(folder, 'that/kh.txt'),
        bytes: 1,
      },
      { label: join(folder, 'that/vong'), remark: 'a link to a folder, which is not followed' },
    ]);
  });
});

describe('paths that are given', () => {
  test('may be patterns; names are relative to where the pattern begins', async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, { '2025/a.txt': 'x', '2026/a.txt': 'x', '2026/b.md': 'x', '2026/.c.txt': 'x' });
    expect(await names([`${folder}/20*/*.txt`])).toEqual(['2025/a.txt', '2026/a.txt']);
    expect(rootOf(`${folder}/20*/*.txt`)).toBe(folder);
  });

  test('a file with signs of a pattern in its name is that file', async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, { 'kh [1].txt': 'x' });
    expect(await names([join(folder, 'kh [1].txt')])).toEqual(['kh [1].txt']);
  });

  test('give the same names in any order, and nothing twice', async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, { '2025/kh.txt': 'x', '2026/kh.txt': 'x' });
    const paths = [join(folder, '2025'), join(folder, '2026'), join(folder, '2026/kh.txt')];
    const found = await names(paths);
    expect(found).toHaveLength(2);
    expect(await names(paths.toReversed())).toEqual(found);
  });

  test('that do not exist are found, so that they fail for all to see', async () => {
    expect(await names(['khong-co.pdf', 'khong-co/*.pdf'])).toEqual(['khong-co.pdf', '*.pdf']);
  });
});
