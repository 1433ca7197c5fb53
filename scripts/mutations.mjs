// Whether the tests can fail: each mistake of a list is made in a copy of the project, and the tests of its room are run.
//   node scripts/mutations.mjs [--only TEXT] [--trust]
// --trust: the tests are known to pass and are not run before anything is changed.
// Prints `rule | mutation | test that failed`; ends with 1 where a mistake is not noticed.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { MUTATIONS } from './mutations/list.mjs';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, trust: { type: 'boolean', default: false } },
});
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const copy = mkdtempSync(join(tmpdir(), 'kehoach-mutations-'));

/** Copies what git knows, and what is new and not ignored; packages and the build are linked. */
function copyProject() {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  for (const file of listed.split('\0'))
    if (file !== '' && existsSync(join(root, file)))
      cpSync(join(root, file), join(copy, file), { recursive: true });
  for (const folder of ['node_modules', 'dist'])
    if (existsSync(join(root, folder)) && !existsSync(join(copy, folder)))
      symlinkSync(join(root, folder), join(copy, folder));
}

/** Runs tests in the copy: the first that failed, or null. */
function firstFailure(tests) {
  const report = join(copy, 'mutation-report.json');
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const run = spawnSync(
    process.execPath,
    [vitest, 'run', '--bail=1', '--reporter=json', `--outputFile=${report}`, ...tests],
    { cwd: copy, encoding: 'utf8', timeout: 600_000 },
  );
  if (run.status === 0) return null;
  const files = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : [];
  for (const { name, assertionResults, message } of files) {
    const failed = assertionResults.find(({ status }) => status === 'failed');
    if (failed !== undefined) return `${name.slice(copy.length + 1)}: ${failed.fullName}`;
    if (message !== '') return `${name.slice(copy.length + 1)}: ${message.split('\n')[0]}`;
  }
  throw new Error(`The tests could not be run: ${run.stderr.slice(0, 2_000)}`);
}

/** Makes a mistake, runs its tests, undoes it. */
function tryOut({ file, find, replace, tests }) {
  const path = join(copy, file);
  const text = readFileSync(path, 'utf8');
  if (text.split(find).length !== 2) throw new Error(`${file} does not hold once: ${find}`);
  writeFileSync(
    path,
    text.replace(find, () => replace),
  );
  try {
    return firstFailure(tests);
  } finally {
    writeFileSync(path, text);
  }
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
let survived = 0;
try {
  copyProject();
  const chosen = MUTATIONS.filter(({ file, rule }) => `${file} ${rule}`.includes(values.only));
  const sound = values.trust ? null : firstFailure([...new Set(chosen.flatMap(({ tests }) => tests))]);
  if (sound !== null) throw new Error(`A test fails before anything is changed: ${sound}`);
  console.log('| rule | mutation | test that failed |\n|---|---|---|');
  for (const mutation of chosen) {
    const failed = tryOut(mutation);
    if (failed === null) survived++;
    const made = `\`${mutation.file}\`: \`${mutation.find}\` → \`${mutation.replace}\``;
    console.log(`| ${cell(mutation.rule)} | ${cell(made)} | ${cell(failed ?? 'NONE: it survived')} |`);
  }
  console.log(`\n${chosen.length} mutations, ${survived} survived`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}
process.exitCode = survived > 0 ? 1 : 0;
