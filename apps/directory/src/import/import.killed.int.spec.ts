import type { Database } from '@halte/nest-database';
import { ImportBench } from '../testing/import-bench.ts';
import { workOn } from '../work/work-on.ts';

const many = Array.from({ length: 120 }, (_, n) => n + 1);
const files = {
  'organizations.csv': `id,name,description\n${many.map((n) => `${n},Organisatie ${n},Open huis`).join('\n')}\n`,
  'services.csv': `id,organization_id,name\n${many.map((n) => `${n},${n},Dienst ${n}`).join('\n')}\n999,888,Los\n`,
  'phones.csv': `service_id,number\n${many.map((n) => `${n},03 000 00 ${n}`).join('\n')}\n`,
};
const ROWS = many.length * 3 + 1;

/** A database that is gone after some transactions, as for a process that is killed: what was not committed did not happen. */
function goneAfter(database: Database, transactions: number): { readonly database: Database; readonly reached: () => boolean } {
  let left = transactions;
  const watched = new Proxy(database, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        if (name === 'as' && (left -= 1) < 0) throw new Error('killed');
        return Reflect.apply(value, target, args);
      };
    },
  });
  return { database: watched, reached: () => left < 0 };
}

describe('an import that is killed', () => {
  it('goes on or begins again, whenever that was, and accounts for each row once', async () => {
    const bench = await ImportBench.open();
    try {
      let killed = 0;
      for (let transactions = 0; ; transactions += 1) {
        const { id } = await bench.queue(files, { source: `killed after ${transactions}` });
        const job = await bench.store.claim();
        if (!job) throw new Error('there was no import to do');
        const gone = goneAfter(bench.database, transactions);
        await workOn(gone.database, { kind: 'import', job }).catch(() => undefined);
        if (!gone.reached()) break;
        killed += 1;
        await bench.store.release(id);
        const again = await bench.store.claim();
        if (!again) throw new Error('the import was not taken up again');
        await workOn(bench.database, { kind: 'import', job: again });
        const { job: done, entries } = await bench.outcome(id);
        expect(done).toMatchObject({ status: 'done', rowsRead: ROWS, rowsWritten: ROWS });
        expect(new Set(entries.map(({ position }) => position)).size).toBe(ROWS);
        expect(entries.filter(({ outcome }) => outcome === 'created')).toHaveLength(ROWS - 1);
        await expect(bench.rows('select from directory.import_row')).resolves.toEqual([]);
        await expect(bench.undo(id)).resolves.toBe(true);
        await expect(bench.rows('select from directory.organization')).resolves.toEqual([]);
      }
      expect(killed).toBeGreaterThan(15);
    } finally {
      await bench.stop();
    }
  }, 120_000);
});
