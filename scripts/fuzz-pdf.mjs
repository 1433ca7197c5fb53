/**
 * Reads mutated PDFs and counts what goes wrong: anything thrown that is no KehoachError, anything slower than the limit.
 *
 *   npm run build && node scripts/fuzz-pdf.mjs [--cases 2000] [--seed 1] [FILE.pdf …]
 *
 * Without files, small ones written here are mutated. Same seed, same cases.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

/** Longest time one file may take, in milliseconds. */
const TIME_LIMIT = 20_000;
/** Largest memory one reader may hold, in MiB. */
const MEMORY_LIMIT = 1024;

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { cases: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
  });
  const seeds = positionals.length > 0 ? positionals.map((path) => readFileSync(path)) : writtenHere();
  const random = randomFrom(Number(values.seed));
  const counts = { read: 0, refused: {}, crashes: 0, timeouts: 0 };
  let worker = startWorker();
  let slowest = 0;
  for (let index = 0; index < Number(values.cases); index++) {
    const bytes = mutate(seeds[index % seeds.length], random);
    const begun = performance.now();
    const outcome = await runCase(worker, bytes);
    slowest = Math.max(slowest, performance.now() - begun);
    if (outcome.kind === 'read') counts.read++;
    else if (outcome.kind === 'refused')
      counts.refused[outcome.code] = (counts.refused[outcome.code] ?? 0) + 1;
    else {
      counts[outcome.kind === 'timeout' ? 'timeouts' : 'crashes']++;
      console.error(`case ${index}: ${outcome.kind} ${outcome.message ?? ''}`);
      if (outcome.lost) {
        await worker.terminate();
        worker = startWorker();
      }
    }
  }
  await worker.terminate();
  console.log(JSON.stringify({ ...counts, slowestMilliseconds: Math.round(slowest) }));
  process.exitCode = counts.crashes + counts.timeouts > 0 ? 1 : 0;
}

function startWorker() {
  return new Worker(new URL(import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT } });
}

function runCase(worker, bytes) {
  return new Promise((resolve) => {
    const finish = (outcome) => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', failed).off('exit', ended);
      resolve(outcome);
    };
    const failed = (error) => finish({ kind: 'crash', message: error.message, lost: true });
    const ended = (code) => finish({ kind: 'crash', message: `exit ${code}`, lost: true });
    const timer = setTimeout(() => finish({ kind: 'timeout', lost: true }), TIME_LIMIT);
    worker.on('message', finish).on('error', failed).on('exit', ended);
    worker.postMessage(bytes);
  });
}

async function serve() {
  const { readPdf } = await import('../dist/ingest/pdf/index.js');
  const { assembleDocument } = await import('../dist/document/index.js');
  const { KehoachError } = await import('../dist/errors.js');
  parentPort.on('message', async (bytes) => {
    try {
      assembleDocument(await readPdf(new Uint8Array(bytes)));
      parentPort.postMessage({ kind: 'read' });
    } catch (error) {
      if (error instanceof KehoachError) parentPort.postMessage({ kind: 'refused', code: error.code });
      else parentPort.postMessage({ kind: 'crash', message: String(error?.stack ?? error) });
    }
  });
}

/** A few mutations: bits flipped, numbers changed, stretches cut out, doubled, swapped, the end lost. */
function mutate(seed, random) {
  let bytes = Uint8Array.from(seed);
  for (let count = 1 + random(6); count > 0; count--)
    bytes = MUTATIONS[random(MUTATIONS.length)](bytes, random);
  return bytes;
}

const MUTATIONS = [
  (bytes, random) => {
    for (let count = 1 + random(20); count > 0; count--) bytes[random(bytes.length)] ^= 1 << random(8);
    return bytes;
  },
  (bytes, random) => {
    for (let count = 1 + random(30); count > 0; count--) {
      const at = random(bytes.length);
      for (let step = 0; step < 400 && at + step < bytes.length; step++) {
        const byte = bytes[at + step];
        if (byte < 0x30 || byte > 0x39) continue;
        bytes[at + step] = 0x30 + random(10);
        break;
      }
    }
    return bytes;
  },
  (bytes, random) => {
    const from = random(bytes.length);
    const to = Math.min(bytes.length, from + random(2000));
    return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(to)]);
  },
  (bytes, random) => {
    const from = random(bytes.length);
    const part = bytes.subarray(from, from + random(2000));
    const at = random(bytes.length);
    const joined = new Uint8Array(bytes.length + part.length);
    joined.set(bytes.subarray(0, at));
    joined.set(part, at);
    joined.set(bytes.subarray(at), at + part.length);
    return joined;
  },
  (bytes, random) => bytes.slice(0, Math.max(20, bytes.length - random(Math.ceil(bytes.length / 3)))),
];

/** Numbers below `limit`, the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * Math.max(1, limit));
  };
}

/** Uncompressed documents, so that mutations reach the drawing operators: running text, a ruled table, marks and pictures. */
function writtenHere() {
  const text = Array.from(
    { length: 40 },
    (_, row) => `1 0 0 1 80 ${780 - row * 16} Tm (- Bao cao so ${row}) Tj`,
  );
  const grid = Array.from({ length: 8 }, (_, row) => `60 ${700 - row * 40} m 540 ${700 - row * 40} l S`);
  const columns = [60, 100, 300, 420, 540].map((x) => `${x} 420 m ${x} 700 l S`);
  const cells = Array.from(
    { length: 7 },
    (_, row) => `1 0 0 1 64 ${680 - row * 40} Tm (${row + 1}) Tj 50 0 Td (Viec) Tj`,
  );
  return [
    written([`BT /F0 12 Tf ${text.join(' ')} ET`]),
    written([
      `${grid.join(' ')} ${columns.join(' ')} BT /F0 10 Tf ${cells.join(' ')} ET`,
      `BT /F0 12 Tf ${text.join(' ')} ET`,
    ]),
    written([
      'q 500 0 0 700 40 60 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u007f EI Q',
      `q 0 1 -1 0 500 0 cm BT /F0 9 Tf 3 Tr ${text.join(' ')} ET Q`,
    ]),
  ];
}

function written(pages) {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>'];
  const kids = pages.map((_, index) => `${4 + index * 2} 0 R`).join(' ');
  objects.push(`<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`);
  objects.push('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>');
  pages.forEach((content, index) => {
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F0 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
    );
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  });
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (char) => char.charCodeAt(0));
}

if (isMainThread) await main();
else await serve();
