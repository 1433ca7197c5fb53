import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Whether there is a browser to test in; without one (`apt-get install chromium`) these tests are left out. */
export const HAS_CHROMIUM = existsSync(CHROMIUM);

/** A browser for the tests of a file, and what its pages complained of. */
export async function openBrowser(): Promise<{
  browser: Browser;
  faults: string[];
  newPage: (width?: number) => Promise<Page>;
}> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  afterAll(() => browser.close());
  const faults: string[] = [];
  return {
    browser,
    faults,
    async newPage(width = 1366) {
      const page = await browser.newPage({ viewport: { width, height: 800 }, acceptDownloads: true });
      page.on('pageerror', (error) => faults.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      return page;
    },
  };
}
