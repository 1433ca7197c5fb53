// What saturates first: many workers over one Redis and one PostgreSQL, from service times that were measured.
//   node bench/queue.mjs --figures figures.json && node scripts/queue-simulation.mjs figures.json [--workers 1,10,100,400] [--cores 4]
//
// A closed network of queues: each worker has one document at a time in hand (its conversion on a core of its own), each document then
// asks Redis, which has one thread, and PostgreSQL, which has so many cores and one log that is flushed for a group of results at once.
// Events are drawn by a seeded generator, service times are exponential around the measured means.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { makeRandom } from './fuzz/random.mjs';

/** Documents that are simulated; the first tenth is not counted. */
const DOCUMENTS = 20_000;

/**
 * @param seconds - mean service times of a document: `convert` and `redis` and `postgres` processor seconds, `flush` of the log
 * @param workers - documents converted at once
 * @param cores - of PostgreSQL
 * @param group - results that share one flush at most
 * @returns documents a second, and how busy each part is, from 0 to 1
 */
export function simulate(seconds, { workers, cores, group, seed = 1 }) {
  const random = makeRandom(seed);
  const draw = (mean) => -mean * Math.log(1 - random.below(2 ** 32) / 2 ** 32);
  const stations = {
    convert: station(workers, 1, () => draw(seconds.convert)),
    redis: station(1, 1, () => draw(seconds.redis)),
    postgres: station(cores, 1, () => draw(seconds.postgres)),
    flush: station(1, group, () => seconds.flush),
  };
  const way = ['redis', 'convert', 'postgres', 'flush'];
  const events = [];
  let [now, done, began] = [0, 0, 0];
  const startable = (name) => {
    const at = stations[name];
    while (at.free > 0 && at.waiting > 0) {
      const taken = Math.min(at.group, at.waiting);
      const time = at.draw();
      at.waiting -= taken;
      at.free--;
      if (began > 0) at.busy += time;
      push(events, { at: now + time, name, taken });
    }
  };
  stations.redis.waiting = workers * IN_HAND;
  startable('redis');
  while (done < DOCUMENTS) {
    const { at, name, taken } = pop(events);
    now = at;
    stations[name].free++;
    const next = way[(way.indexOf(name) + 1) % way.length];
    if (name === 'flush') {
      done += taken;
      if (began === 0 && done >= DOCUMENTS / 10) began = now;
    }
    stations[next].waiting += taken;
    startable(name);
    startable(next);
  }
  const counted = DOCUMENTS - DOCUMENTS / 10;
  const span = now - began;
  return {
    rate: counted / span,
    busy: Object.fromEntries(
      Object.entries(stations).map(([name, { busy, servers }]) => [name, busy / span / servers]),
    ),
  };
}

/** Documents in hand for each that is converted, as workers take them. */
const IN_HAND = 2;

function station(servers, group, draw) {
  return { servers, free: servers, waiting: 0, group, draw, busy: 0 };
}

/** A heap of events, the next first. */
function push(heap, event) {
  let at = heap.push(event) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (heap[above].at <= event.at) break;
    heap[at] = heap[above];
    at = above;
  }
  heap[at] = event;
}

function pop(heap) {
  const first = heap[0];
  const last = heap.pop();
  if (heap.length === 0) return first;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const right = left + 1;
    const below = right < heap.length && heap[right].at < heap[left].at ? right : left;
    if (below >= heap.length || heap[below].at >= last.at) break;
    heap[at] = heap[below];
    at = below;
  }
  heap[at] = last;
  return first;
}

/** Mean service times of a document out of what `bench/queue.mjs` measured with one worker. */
export function serviceTimes({ documents, lines }, flush) {
  const one = lines.filter(({ side }) => side === 1);
  if (one.length === 0) throw new Error('the figures have no run with one worker');
  const mean = (who) => one.reduce((sum, { cpu }) => sum + cpu[who], 0) / one.length / documents;
  return { convert: mean('kehoach'), redis: mean('redis'), postgres: mean('postgres'), flush };
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      workers: { type: 'string', default: '1,10,50,100,200,400,800' },
      cores: { type: 'string', default: '4' },
      group: { type: 'string', default: '8' },
      'flush-ms': { type: 'string', default: '5' },
    },
  });
  const seconds = serviceTimes(
    JSON.parse(readFileSync(positionals[0] ?? '/dev/stdin', 'utf8')),
    Number(values['flush-ms']) / 1000,
  );
  const shown = Object.entries(seconds).map(([name, time]) => `${name} ${(time * 1000).toFixed(2)} ms`);
  process.stdout.write(`a document: ${shown.join(', ')}; PostgreSQL has ${values.cores} cores\n\n`);
  process.stdout.write(
    '| workers | documents/s | of what cores could | Redis | PostgreSQL | log | first |\n',
  );
  process.stdout.write('|---|---|---|---|---|---|---|\n');
  for (const workers of values.workers.split(',').map(Number)) {
    const { rate, busy } = simulate(seconds, {
      workers,
      cores: Number(values.cores),
      group: Number(values.group),
    });
    const percent = (share) => `${Math.round(share * 100)} %`;
    const [first] = Object.entries(busy).sort(([, a], [, b]) => b - a)[0];
    const cells = [
      rate.toFixed(1),
      percent((rate * seconds.convert) / workers),
      ...SHOWN.map((name) => percent(busy[name])),
    ];
    process.stdout.write(`| ${workers} | ${cells.join(' | ')} | ${NAMES[first]} |\n`);
  }
}

const SHOWN = ['redis', 'postgres', 'flush'];
const NAMES = {
  convert: 'the workers’ cores',
  redis: 'Redis',
  postgres: 'PostgreSQL’s cores',
  flush: 'its log',
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
