import { describe, expect, test } from 'vitest';
import { PLAN } from '../../corrections/support.js';
import { IS_BUILT } from '../../support/built.js';
import { folderOfMany } from '../../workbench/many.js';
import { workbench } from '../../workbench/support.js';
import { HAS_CHROMIUM, openBrowser } from './chromium.js';

/** Waits for a value as long as a busy machine may need. */
const soon = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 30_000 });

describe.skipIf(!IS_BUILT || !HAS_CHROMIUM)('lists of the workbench', { timeout: 180_000 }, () => {
  test('a document that was put away comes back by undo, and from the list of those put away', async () => {
    const { url, api } = await workbench();
    const { newPage, faults } = await openBrowser();
    const { documents } = await api.upload({ 'thu-vien.md': PLAN });
    await api.done(documents[0]?.document.id ?? '');
    const page = await newPage();
    await page.goto(url);
    const row = page.locator('tr.ready', { hasText: 'thu-vien.md' });
    const putAway = async (): Promise<void> => {
      await row.getByRole('button', { name: /^Cất đi/ }).click();
      await row.waitFor({ state: 'detached' });
    };
    await row.waitFor();
    await putAway();
    await page.locator('.told').getByRole('button', { name: 'Hoàn tác' }).click();
    await row.waitFor();
    await soon(() => page.locator('.trash').count()).toBe(0);
    await putAway();
    await page.getByText('Đã cất đi (1)').click();
    await page.getByRole('button', { name: 'Lấy lại: thu-vien.md' }).click();
    await row.waitFor();
    expect(faults).toEqual([]);
  });

  test('any of two thousand documents is found to be compared, with the keyboard alone', async () => {
    const { url, api } = await workbench({ folder: await folderOfMany(2_000, 0) });
    const { newPage, faults } = await openBrowser();
    const texts = { 'cũ.md': PLAN.replace('Nâng cấp', 'Xây mới'), 'mới.md': PLAN };
    const { documents } = await api.upload(texts);
    for (const { document } of documents) await api.done(document.id);
    const page = await newPage();
    await page.goto(`${url}/#/compare`);
    const [older, newer] = [page.getByLabel('Văn bản trước').first(), page.getByLabel('Văn bản sau').first()];
    await older.focus();
    await page.getByText(/và 1982 văn bản nữa/).waitFor();
    await page.keyboard.type('viec thu 3 cua');
    await page.locator('.offer', { hasText: 'Việc thứ 3 của thư viện' }).waitFor();
    expect(await page.locator('.offer').first().textContent()).toContain('Việc thứ 3 của thư viện');
    await older.fill('xay moi thu vien');
    await page.locator('.offer', { hasText: 'Xây mới thư viện' }).waitFor();
    await page.keyboard.press('Enter');
    await newer.focus();
    await newer.fill('nang cap thu vien');
    await page.locator('.offer', { hasText: 'Nâng cấp thư viện' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForSelector('.change');
    await page.reload();
    await page.waitForSelector('.change');
    expect(await older.inputValue()).toContain('Xây mới thư viện');
    expect(faults).toEqual([]);
  });
});
