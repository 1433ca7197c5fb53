import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { KehoachError } from '../../../../errors.js';
import type { Grey } from '../picture/types.js';
import { PACKAGED_MODEL, packedModel } from './model.js';
import { pgmOf } from './pgm.js';
import { scratchFolder } from './scratch.js';
import { linesOfTsv } from './tsv.js';
import { type Layout, type Recogniser, SEGMENTATION, type SeenLine } from './types.js';

const run = promisify(execFile);
const unzip = promisify(gunzip);

/** Longest time for the pictures of one page, milliseconds. */
const MOST_TIME = 180_000;
/** Most of what tesseract writes about one page, bytes. */
const MOST_OUTPUT = 64 * 1024 * 1024;

/** The version of the `tesseract` on the PATH, null where there is none or it has no Vietnamese. */
export async function systemVersion(): Promise<string | null> {
  try {
    const languages = await run('tesseract', ['--list-langs']);
    if (!/^vie$/mu.test(languages.stdout + languages.stderr)) return null;
    const { stdout, stderr } = await run('tesseract', ['--version']);
    return /tesseract v?(\d[\w.]*)/u.exec(stdout + stderr)?.[1] ?? 'unknown';
  } catch {
    return null;
  }
}

/**
 * The `tesseract` of the system, a process for each call, its own threads off.
 *
 * @param model - `installed` for the language data of the system, `packaged` for those that come with this package
 */
export async function systemRecogniser(
  version: string,
  model: 'installed' | 'packaged',
): Promise<Recogniser> {
  const folder = await scratchFolder();
  const data: string[] = [];
  if (model === 'packaged') {
    const path = join(folder, 'tessdata');
    await mkdir(path);
    await writeFile(join(path, 'vie.traineddata'), await unzip(await packedModel()));
    data.push('--tessdata-dir', path);
  }
  return {
    name: 'tesseract',
    version,
    model: model === 'packaged' ? `vie ${PACKAGED_MODEL}` : 'vie',
    read: (pictures, layout, dpi) => readTogether(folder, data, pictures, layout, dpi),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/**
 * Runs tesseract.
 *
 * @throws KehoachError `timeout`; `format-damaged` where it fails, of which only the page is lost
 */
export async function tsvOf(given: readonly string[], milliseconds = MOST_TIME): Promise<string> {
  try {
    const { stdout } = await run('tesseract', given, {
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
      maxBuffer: MOST_OUTPUT,
      timeout: milliseconds,
    });
    return stdout;
  } catch (cause) {
    const isLate = cause instanceof Error && 'killed' in cause && cause.killed === true;
    const code = isLate ? 'timeout' : 'format-damaged';
    const reason = isLate ? `took longer than ${milliseconds / 1000} s for a page` : 'failed on a page';
    throw new KehoachError(code, `tesseract ${reason}.`, {
      hint: 'Try again when the machine is less busy, or use --ocr-engine tesseract.js.',
      cause,
    });
  }
}

/** All pictures in one process, by a list of their files. */
async function readTogether(
  folder: string,
  data: readonly string[],
  pictures: readonly Grey[],
  layout: Layout,
  dpi: number,
): Promise<SeenLine[][]> {
  if (pictures.length === 0) return [];
  const work = await mkdtemp(join(folder, 'page-'));
  try {
    const names = pictures.map((_, index) => join(work, `${index}.pgm`));
    for (const [index, picture] of pictures.entries()) await writeFile(names[index] ?? '', pgmOf(picture));
    const list = join(work, 'list.txt');
    await writeFile(list, `${names.join('\n')}\n`);
    const given = [list, '-', ...data, '-l', 'vie', '--oem', '1', '--psm', `${SEGMENTATION[layout]}`];
    const stdout = await tsvOf([...given, '--dpi', `${Math.round(dpi)}`, '-c', 'tessedit_create_tsv=1']);
    return linesOfTsv(stdout, pictures.length);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
