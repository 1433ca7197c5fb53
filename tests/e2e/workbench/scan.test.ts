import { describe, expect, test } from 'vitest';
import { type Plan, planSchema } from '../../../src/plan/index.js';
import { IS_BUILT } from '../../support/built.js';
import { workbench } from '../../workbench/support.js';
import { HAS_CHROMIUM, openBrowser } from './chromium.js';

const [WIDTH, HEIGHT] = [1240, 1600];
const SHEET = `<body style="font: 30px/1.5 serif; padding: 60px 90px">
<p>ỦY BAN NHÂN DÂN<br>TỈNH HƯNG LÂM<br>Số: 14/KH-UBND</p><p><i>Hưng Lâm, ngày 09 tháng 02 năm 2026</i></p>
<h3 style="text-align: center">KẾ HOẠCH<br>Trồng cây xanh đô thị năm 2026</h3><p><b>I. NHIỆM VỤ</b></p>
<p><span id="task">1. Sở Xây dựng chủ trì rà soát các tuyến phố thiếu cây; hoàn thành trước ngày 30/4/2026.</span></p>
<p>2. Sở Tài chính bố trí kinh phí trồng cây.</p></body>`;

// What runs in the page is text here: these tests are typed for Node, which has no document.
const DARK = `(() => {
  const canvas = document.querySelector('.page canvas');
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if (data[at] < 100) dark++;
  return dark;
})()`;

describe.skipIf(!IS_BUILT || !HAS_CHROMIUM)('a scan that is a picture', { timeout: 180_000 }, () => {
  test('is shown as it is, with a box over the words of the item', async () => {
    const { url, api } = await workbench();
    const { newPage, faults } = await openBrowser();
    const page = await newPage();
    await page.setViewportSize({ width: WIDTH, height: HEIGHT });
    await page.setContent(SHEET);
    const words = await page.locator('#task').boundingBox();
    if (words === null) throw new Error('the words are not drawn');
    const picture = new Uint8Array(await page.screenshot());
    const { documents } = await api.upload({ 'quet.png': picture });
    const id = documents[0]?.document.id ?? '';
    expect(await api.done(id, 120)).toMatchObject({
      status: 'ready',
      summary: { format: 'image', ocr: true },
    });
    const { tasks }: Plan = planSchema.parse(await api.json(`/api/documents/${id}/plan`));
    expect(tasks[0]?.text).toContain('Sở Xây dựng');

    await page.setViewportSize({ width: 1366, height: 800 });
    await page.goto(`${url}/#/d/${id}`);
    await page.locator('.card.tasks').first().click();
    const box = page.locator('.box.tasks.active:not(.value)').first();
    await box.waitFor();
    const sheet = await page.locator('.page').boundingBox();
    const boxes = await Promise.all(
      (await page.locator('.box.tasks.active:not(.value)').all()).map((one) => one.boundingBox()),
    );
    const scale = (sheet?.width ?? 0) / WIDTH;
    const [left, top] = [sheet?.x ?? 0, sheet?.y ?? 0];
    const known = boxes.filter((one) => one !== null);
    const found = {
      left: (Math.min(...known.map(({ x }) => x)) - left) / scale,
      right: (Math.max(...known.map(({ x, width }) => x + width)) - left) / scale,
      top: (Math.min(...known.map(({ y }) => y)) - top) / scale,
      bottom: (Math.max(...known.map(({ y, height }) => y + height)) - top) / scale,
    };
    // Letters do not fill their line: what is recognised lies within it.
    const LINE = 45;
    for (const [edge, at] of Object.entries({
      left: words.x,
      right: words.x + words.width,
      top: words.y,
      bottom: words.y + words.height,
    }) as [keyof typeof found, number][])
      expect([edge, Math.abs(found[edge] - at) < LINE]).toEqual([edge, true]);
    await expect.poll(() => page.evaluate<number>(DARK), { timeout: 30_000 }).toBeGreaterThan(1_000);
    expect(faults).toEqual([]);
  });
});
