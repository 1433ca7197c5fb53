/**
 * Works beside the page, in a thread of its own: fetches a document, finds its entries, doubts and marks, and hands the page piece by piece what
 * is new or has changed. A plan of 2,000 items is several megabytes, and parsing it would hold the page up.
 */
import { boxesByPage, markedLines } from '../../marks.js';
import { correct, type Loaded, loadDocument, Refusal } from '../client.js';
import { type Entry, everythingOf, queueOf } from './entries.js';
import { headOf } from './head.js';
import type { ListName, Order, Told } from './messages.js';

const ENTRIES_AT_ONCE = 60;
const PAGES_AT_ONCE = 10;
const LINES_AT_ONCE = 200;

let id = '';
let loaded: Loaded | null = null;
/** What the page has, as JSON by name. */
const has = new Map<string, string>();

const tell = (told: Told): void => postMessage(told);

addEventListener('message', ({ data }: MessageEvent<Order>) => void take(data));

async function take(order: Order): Promise<void> {
  if (order.kind === 'open') id = order.id;
  if (order.kind !== 'correct') {
    try {
      loaded = await loadDocument(id);
      publish(loaded);
    } catch (error) {
      tell({ kind: 'failed', ...refusalOf(error) });
    }
    return;
  }
  try {
    if (loaded === null) throw new Refusal('not-read', '');
    loaded = await correct(loaded, order.lines);
    publish(loaded);
    tell({ kind: 'ended', ticket: order.ticket, refused: null });
  } catch (error) {
    tell({ kind: 'ended', ticket: order.ticket, refused: refusalOf(error) });
  }
}

function publish(now: Loaded): void {
  const all = everythingOf(now);
  const queue = queueOf(now);
  tell({ kind: 'head', head: headOf(now, queue) });
  for (const [list, entries] of Object.entries({ all, queue }) as [ListName, Entry[]][])
    tell({ kind: 'order', list, names: entries.map(({ id: name }) => name) });
  const first = (list: ListName, entries: readonly Entry[]): Entry[] =>
    entries.filter((entry) => isNew(`${list}/${entry.id}`, entry));
  for (const some of pieces(first('all', all), ENTRIES_AT_ONCE))
    tell({ kind: 'entries', list: 'all', entries: some });
  for (const some of pieces(first('queue', queue), ENTRIES_AT_ONCE))
    tell({ kind: 'entries', list: 'queue', entries: some });
  const { format } = now.plan.source;
  if (format === 'pdf' || format === 'image') {
    const pages = [...boxesByPage(now.plan)].filter(([page, boxes]) => isNew(`page/${page}`, boxes));
    for (const some of pieces(pages, PAGES_AT_ONCE)) tell({ kind: 'boxes', pages: some });
  } else {
    const lines = markedLines(now.plan, now.text);
    const fresh = [...lines.entries()].filter(([at, line]) => isNew(`line/${at}`, line));
    for (const some of pieces(fresh, LINES_AT_ONCE))
      tell({ kind: 'lines', total: lines.length, lines: some });
  }
  tell({ kind: 'whole' });
}

/** Whether the page does not have a thing as it is now. */
function isNew(name: string, thing: unknown): boolean {
  const text = JSON.stringify(thing);
  if (has.get(name) === text) return false;
  has.set(name, text);
  return true;
}

function* pieces<T>(things: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < things.length; at += size) yield things.slice(at, at + size);
}

function refusalOf(error: unknown): { code: string; message: string } {
  return error instanceof Refusal
    ? { code: error.code, message: error.message }
    : { code: 'internal', message: String(error) };
}
