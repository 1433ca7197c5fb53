import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from './sql.js';

/** Memory DuckDB may take; what does not fit goes to the scratch folder. */
const MEMORY = '512MB';

/** Runs `work` with a database in a scratch folder: one thread, so that results come in one order, and no extension is fetched. */
export async function withDuckDb<T>(
  folder: string,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(join(folder, 'plans.duckdb'), {
    threads: '1',
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  try {
    await connection.run(`SET memory_limit = ${quoted(MEMORY)}`);
    await connection.run(`SET temp_directory = ${quoted(join(folder, 'overflow'))}`);
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
