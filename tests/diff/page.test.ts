import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { diffPlans, renderDiff, seriesOf, seriesPage } from '../../src/diff/index.js';
import { planOfLines } from './planted/documents.js';
import { PLANTED } from './planted/edits.js';
import { ANNEX, YEARLY } from './planted/goldens.js';

const CHROMIUM = '/usr/bin/chromium';
const AXE = createRequire(import.meta.url).resolve('axe-core');
if (!existsSync(CHROMIUM)) console.warn(`skipped: the pages in a browser, for want of ${CHROMIUM}`);

/** Two plans far apart: everything the page can hold. */
async function pages(): Promise<{ diff: string; series: string }> {
  const [{ plan: old }, { plan: next }] = [
    await planOfLines(YEARLY, 'text'),
    await planOfLines(ANNEX, 'text'),
  ];
  const edited = PLANTED.filter(({ old: lines }) => lines === YEARLY).at(-5)?.next ?? YEARLY;
  const { plan: third } = await planOfLines(edited, 'text');
  return {
    diff: renderDiff({ old, new: next, diff: diffPlans(old, next) }, 'html', {
      language: 'vi',
      only: null,
      color: false,
    }),
    series: seriesPage(seriesOf([old, third, third]), { language: 'vi' }),
  };
}

describe.runIf(existsSync(CHROMIUM)).each(['diff', 'series'] as const)('the page of a %s', (which) => {
  let browser: Browser | null = null;
  let path = '';

  beforeAll(async () => {
    path = join(mkdtempSync(join(tmpdir(), 'kehoach-')), 'trang.html');
    writeFileSync(path, (await pages())[which]);
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser?.close());

  async function opened(width: number): Promise<Page> {
    if (browser === null) throw new Error('no browser');
    const context = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const tab = await context.newPage();
    await tab.goto(pathToFileURL(path).href);
    return tab;
  }

  test.each([390, 768, 1280])('fits %i px and has no serious fault', async (width) => {
    const tab = await opened(width);
    const wide = Number(await tab.evaluate('document.documentElement.scrollWidth'));
    expect(wide).toBeLessThanOrEqual(width);
    await tab.addScriptTag({ path: AXE });
    const faults = await tab.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: {
          run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run();
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(faults).toEqual([]);
  });

  test('prints on A4 in full width', async () => {
    const tab = await opened(1280);
    await tab.emulateMedia({ media: 'print' });
    const pdf = await tab.pdf({ preferCSSPageSize: true });
    const sizes = pdf.toString('latin1').match(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u);
    expect([Math.round(Number(sizes?.[1])), Math.round(Number(sizes?.[2]))]).toEqual([595, 842]);
  });
});

test.runIf(existsSync(CHROMIUM))(
  'words are found without their tone marks, in any normalisation',
  async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'kehoach-')), 'trang.html');
    writeFileSync(path, (await pages()).diff);
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(path).href);
    const found = async (words: string): Promise<number> => {
      await tab.fill('[name=words]', words);
      return tab.locator('article:visible').count();
    };
    const marked = await found('đất đai');
    expect(marked).toBeGreaterThan(0);
    expect([await found('dat dai'), await found('ĐẤT ĐAI'.normalize('NFD'))]).toEqual([marked, marked]);
    await browser.close();
  },
  60_000,
);
