/** Scans are read without a network, by what was installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { annexJpeg } from '../ingest/pdf/recognise/support.js';
import { COMMAND, IS_BUILT } from '../support/built.js';

/** Runs a program where there is no network but a loopback that is down. */
const cutOff = ['-r', '-n'];
const canCut = spawnSync('unshare', [...cutOff, 'true']).status === 0;

test.skipIf(!IS_BUILT || !canCut)(
  canCut
    ? 'a scan is read with the network cut off'
    : 'skipped: this machine does not let a user cut the network off',
  { timeout: 180_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'kehoach-test-'));
    try {
      writeFileSync(join(folder, 'phu-luc.jpg'), annexJpeg());
      const given = ['convert', 'phu-luc.jpg', '--stdout', '--ocr-engine', 'tesseract.js'];
      const { status, stdout, stderr } = spawnSync(
        'unshare',
        [...cutOff, process.execPath, COMMAND, ...given],
        {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, KEHOACH_CACHE: join(folder, 'cache') },
        },
      );
      expect(stderr).toBe('');
      expect(status).toBe(0);
      const plan = JSON.parse(stdout);
      expect(plan.tables[0].columns).toHaveLength(6);
      expect(plan.diagnostics.map(({ code }: { code: string }) => code)).toContain('text-recognised');
      // Nothing was written beside the document, and the page is kept.
      expect(readdirSync(folder).sort()).toEqual(['cache', 'phu-luc.jpg']);
      expect(readdirSync(join(folder, 'cache', 'pages'))).toHaveLength(1);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
);
