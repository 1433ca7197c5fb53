/** Prints what it takes to start: processor time of commands that do little and of a small text, time and modules of `import 'kehoach'`. */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = 11;
/** A plain text of a page or two. */
const SMALL = fileURLToPath(new URL('../fixtures/documents/bao-cao-quy.txt', import.meta.url));
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const command = join(root, 'dist', 'cli', 'main.js');
const library = JSON.stringify(join(root, 'dist', 'index.js'));

/** Told by a child about itself as it ends: milliseconds of processor time, user and system. */
const TELL = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write('#' + (user + system) / 1000);
});`;
const TELLING = `data:text/javascript,${encodeURIComponent(TELL)}`;

process.stdout.write(`processor time, milliseconds, least and median of ${RUNS} runs\n`);
for (const [name, args] of [
  ['node alone', ['-e', '0']],
  ['kehoach --version', [command, '--version']],
  ['kehoach --help', [command, '--help']],
  ['kehoach schema', [command, 'schema']],
  ['kehoach convert', [command, 'convert', '--stdout', SMALL]],
  ["import 'kehoach'", ['-e', `import(${library})`]],
]) {
  const times = Array.from({ length: RUNS }, () => cpu(args)).sort((a, b) => a - b);
  const [least, median] = [times[0], times[RUNS >> 1]].map((time) => time.toFixed(0).padStart(6));
  process.stdout.write(`${name.padEnd(20)}${least}${median}\n`);
}

const COUNT = `
  import { register } from 'node:module';
  import { MessageChannel } from 'node:worker_threads';
  const { port1, port2 } = new MessageChannel();
  let count = 0;
  port1.on('message', () => count++).unref();
  const hook = "let port; export const initialize = (it) => { port = it; }; export const load = (url, context, next) => { port.postMessage(0); return next(url, context); };";
  register('data:text/javascript,' + encodeURIComponent(hook), { data: port2, transferList: [port2] });
  const began = performance.now();
  await import(${library});
  setTimeout(() => process.stdout.write(String(count)), 100);`;
const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', COUNT], { encoding: 'utf8' });
process.stdout.write(`\nimport 'kehoach' loads ${stdout} modules\n`);

function cpu(args) {
  const { stderr } = spawnSync(process.execPath, ['--import', TELLING, ...args], { encoding: 'utf8' });
  return Number(stderr.split('#').at(-1));
}
