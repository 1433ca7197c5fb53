// What the rounds share: documents to convert, runs of the command, what a run leaves and what it must be.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { FORMATS, planLines } from '../support/plans.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the built package lies. */
export const dist = resolve(process.env.KEHOACH_DIST ?? join(root, 'dist'));

const DOCUMENTS = 60;
const BROKEN = 6;

/** Writes good documents of four formats and a few that cannot be read. */
export async function makeSources(sources, documents = DOCUMENTS, broken = BROKEN) {
  mkdirSync(sources, { recursive: true });
  const endings = Object.keys(FORMATS);
  for (let at = 1; at <= documents; at++) {
    const ending = endings[at % endings.length];
    const path = join(sources, `quý ${at % 3}`, `kế hoạch ${at}.${ending}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await FORMATS[ending](planLines(at, 20 + (at % 60))));
  }
  for (let at = 1; at <= broken; at++) writeFileSync(join(sources, `hỏng ${at}.rtf`), `{\\rtf1 ${at}}`);
}

/**
 * Starts a batch that tells its events.
 *
 * @returns the process, the events so far, and how it ended
 */
export function convert(sources, output, more = []) {
  const child = spawn(
    process.execPath,
    [join(dist, 'cli', 'main.js'), 'convert', sources, '-o', output, '--json', '--concurrency', '2', ...more],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const events = [];
  let rest = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) events.push(JSON.parse(line));
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise((done) => {
    child.on('close', (code, signal) => {
      const last = events.at(-1);
      done({
        code,
        signal,
        stderr,
        summary: last?.event === 'summary' ? last : { skipped: 0, stopped: null },
      });
    });
  });
  /** Waits until so many documents are done, or the run has ended. */
  const done = async (count) => {
    while (
      events.filter(({ event }) => event === 'document').length < count &&
      child.exitCode === null &&
      child.signalCode === null
    )
      await sleep(5);
  };
  return { child, events, ended, done };
}

/** Everything a run leaves that must not depend on what happened to it. */
export function resultOf(output) {
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(output.length + 1))
    .filter((path) => dirname(path) !== join('.kehoach', 'lock'))
    .sort();
  const contents = files
    .filter((path) => path.endsWith('.plan.json'))
    .map((path) => [path, readFileSync(join(output, path), 'utf8')]);
  const manifest = existsSync(join(output, 'manifest.jsonl')) ? manifestOf(output) : null;
  return { files, contents, manifest };
}

function manifestOf(output) {
  return readFileSync(join(output, 'manifest.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { milliseconds: _, last, ...entry } = JSON.parse(line);
      return JSON.stringify({ ...entry, status: last ?? entry.status });
    });
}

/** Ends the whole with a word where a round left something else than it must. */
export function mustBe(found, expected, what) {
  for (const part of ['files', 'contents', 'manifest']) {
    if (JSON.stringify(found[part]) === JSON.stringify(expected[part])) continue;
    console.error(`${what}: the ${part} differ from those of a run that nothing happened to`);
    for (const item of [...(found[part] ?? [])].map(String))
      if (!(expected[part] ?? []).map(String).includes(item)) console.error(`  ${item.slice(0, 300)}`);
    process.exit(1);
  }
}

/** Ends the whole with a word where something is not as it must be. */
export function must(holds, what) {
  if (holds) return;
  console.error(what);
  process.exit(1);
}
