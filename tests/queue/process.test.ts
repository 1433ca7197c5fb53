import { describe, expect, test } from 'vitest';
import type { Failure, Pool } from '../../src/batch/index.js';
import { KehoachError } from '../../src/errors.js';
import { type Circumstances, processDelivery } from '../../src/queue/process.js';
import type { Result, Store } from '../../src/store/index.js';

const away = new KehoachError('store-unreachable', 'The store does not answer.');

/** A store in memory that is away for the first calls of `commit`. */
function storeInMemory({ awayFor = 0, has = false }: { awayFor?: number; has?: boolean } = {}) {
  const results: Result[] = [];
  let left = awayFor;
  const store: Pick<Store, 'packer' | 'pending' | 'commit'> = {
    packer: '',
    pending: async () => (has ? null : Buffer.from('KẾ HOẠCH')),
    async commit(result) {
      if (left-- > 0) throw away;
      if ('conversion' in result) results.push(result);
      return { isNew: true, corrections: 0 };
    },
  };
  return { results, store: store as Store };
}

function poolThatFails(code: Failure['code']): Pool {
  return {
    run: async () => ({ failure: { code, message: 'không đọc được', hint: null } }),
    pages: async () => ({ failure: null, pages: 100, isScan: true }),
    close: async () => undefined,
  };
}

const document = {
  key: { sha256: 'a'.repeat(64), version: '1.0.0', options: 'format=auto' },
  name: 'ke-hoach.txt',
  label: 'van-ban/ke-hoach.txt',
  fileName: 'ke-hoach.txt',
  reading: {},
};

/** Never asked of a document that no worker was lost with. */
const begin = (): Promise<void> => Promise.reject(new Error('begun'));

function around(store: Store, pool: Pool, signal = new AbortController().signal): Circumstances {
  return {
    store,
    pool,
    partPages: 20,
    tries: 3,
    lostLimit: 2,
    signal,
    inTurn: (work) => work(() => undefined),
    together: async () => undefined,
    onWait: () => undefined,
  };
}

describe('a delivery', () => {
  test('changes nothing where there is a result', async () => {
    const { store, results } = storeInMemory({ has: true });
    const verdict = await processDelivery(
      { document, tries: 0, lost: 9, begin },
      around(store, poolThatFails('internal')),
    );
    expect(verdict).toEqual({ state: 'repeated' });
    expect(results).toEqual([]);
  });

  test.each([
    ['internal', 0, 'again'],
    ['timeout', 1, 'again'],
    ['timeout', 2, 'done'],
    ['format-damaged', 0, 'done'],
    ['format-encrypted', 0, 'done'],
  ] as const)('with %s after %d tries is %s', async (code, tries, state) => {
    const { store, results } = storeInMemory();
    const verdict = await processDelivery(
      { document, tries, lost: 0, begin },
      around(store, poolThatFails(code)),
    );
    expect(verdict.state).toBe(state);
    expect(results.map(({ entry }) => entry.error?.code)).toEqual(state === 'done' ? [code] : []);
  });

  test.each([
    [2, 2, 'format-damaged'],
    [3, 1, 'format-damaged'],
    [3, 2, 'worker-lost'],
    [8, 0, 'format-damaged'],
    [9, 0, 'worker-lost'],
  ])('that was lost with %d workers, read in %d of them, ends with %s', async (lost, begun, code) => {
    const { store, results } = storeInMemory();
    let noted = 0;
    // It waits for no others.
    const together = (): Promise<void> => Promise.reject(new Error('waited'));
    await processDelivery(
      { document: { ...document, begun }, tries: 0, lost, begin: async () => void noted++ },
      { ...around(store, poolThatFails('format-damaged')), together },
    );
    expect(results.map(({ entry }) => entry.error?.code)).toEqual([code]);
    expect(results[0]?.entry).toMatchObject({ status: 'failed', sha256: document.key.sha256 });
    expect(noted).toBe(code === 'worker-lost' ? 0 : 1);
  });

  test('waits for a store that is away', async () => {
    const { store, results } = storeInMemory({ awayFor: 2 });
    let waits = 0;
    const verdict = await processDelivery(
      { document, tries: 0, lost: 0, begin },
      { ...around(store, poolThatFails('format-damaged')), onWait: () => waits++ },
    );
    expect(verdict.state).toBe('done');
    expect(waits).toBe(2);
    expect(results).toHaveLength(1);
  });

  test('is handed back when the time to finish is over', async () => {
    const { store, results } = storeInMemory({ awayFor: Number.POSITIVE_INFINITY });
    const stop = new AbortController();
    const going = processDelivery(
      { document, tries: 0, lost: 0, begin },
      around(store, poolThatFails('format-damaged'), stop.signal),
    );
    stop.abort(new Error('handed back'));
    await expect(going).rejects.toThrow('handed back');
    expect(results).toEqual([]);
  });

  test('that the store does not take ends as a failure', async () => {
    const { store, results } = storeInMemory();
    let first = true;
    const picky: Store = {
      ...store,
      commit: async (result) => {
        if (first) {
          first = false;
          throw new Error('invalid input syntax');
        }
        return store.commit(result);
      },
    };
    await processDelivery(
      { document, tries: 0, lost: 0, begin },
      around(picky, poolThatFails('format-damaged')),
    );
    expect(results.map(({ entry }) => entry.error?.code)).toEqual(['internal']);
  });
});
