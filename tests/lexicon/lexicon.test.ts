/**
 * Every entry of every list has its effect: put into one of the list's frames it is read as its place in the file says, and is read
 * otherwise when the list is switched off. Every list has a frame; an entry that changes nothing fails. Those that no frame proves yet stand
 * in `unproved.json`, which can only shrink: an entry on it that a frame proves fails too.
 */
import { describe, expect, test, vi } from 'vitest';
import type { z } from 'zod';
import { type Entry, everyEntry, readFile } from './files.js';
import { FRAMES, holds, UNPROVED } from './frames.js';
import { READERS } from './readers.js';
import { fileOf, withoutList } from './without.js';

const off = vi.hoisted(() => ({ list: null as string | null }));

vi.mock('../../src/vietnamese/data.js', async (original) => {
  const real = await original<typeof import('../../src/vietnamese/data.js')>();
  return {
    ...real,
    dataFile: <T>(name: string, schema: z.ZodType<T>): (() => T) => {
      const list = off.list;
      if (list === null || fileOf(list) !== name) return real.dataFile(name, schema);
      const entries = schema.parse(withoutList(readFile(name).entries, name, list));
      return () => entries;
    },
  };
});

/** The readers as they are without a list. */
async function readersWithout(list: Entry['list']): Promise<typeof READERS> {
  vi.resetModules();
  off.list = list;
  const { READERS: without } = await import('./readers.js');
  return without;
}

const lists = new Map<Entry['list'], Entry[]>();
for (const entry of everyEntry()) lists.set(entry.list, [...(lists.get(entry.list) ?? []), entry]);

test('every list has frames, and every frame a list', () => {
  expect(Object.keys(FRAMES).sort()).toEqual([...lists.keys()].sort());
  expect(Object.entries(FRAMES).filter(([, frames]) => frames.length === 0)).toEqual([]);
});

describe.each([...lists])('%s', (list, entries) => {
  test('each entry is read as its place says, and not without it', async () => {
    const frames = FRAMES[list] ?? [];
    const without = await readersWithout(list);
    const idle = entries.filter(
      (entry) => !frames.some((frame) => holds(frame, entry, READERS) && !holds(frame, entry, without)),
    );
    expect(idle.map(({ phrase }) => phrase)).toEqual(UNPROVED[list] ?? []);
  });
});
