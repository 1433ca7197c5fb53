// Writes the pictures of the README, docs/pictures/*.png, from the fixtures. `npm run pictures`; needs a Chromium.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { startWorkbench } from '../dist/workbench/server/index.js';

const folder = mkdtempSync(join(tmpdir(), 'kehoach-'));
const pictures = 'docs/pictures';
mkdirSync(pictures, { recursive: true });
for (const name of ['quyet-dinh-chuyen-doi-so.pdf', 'ke-hoach-kiem-soat-thu-tuc.txt', 'bao-cao-quy.txt'])
  cpSync(join('fixtures', 'documents', name), join(folder, name));
const { url, close } = await startWorkbench({ folder, port: 0 });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1100, height: 640 } });
  await page.goto(url);
  await page.locator('tr.ready').nth(2).waitFor({ timeout: 120_000 });
  await page.screenshot({ path: join(pictures, 'workbench-documents.png') });
  await page.locator('tr.ready', { hasText: '.pdf' }).getByRole('link').click();
  await page.waitForSelector('.page .box');
  await page.waitForSelector('.textLayer span');
  await page.locator('.card.targets').nth(1).click();
  await page.locator('.box.active').first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(pictures, 'workbench-review.png') });
} finally {
  await browser.close();
  await close();
  rmSync(folder, { recursive: true, force: true });
}
