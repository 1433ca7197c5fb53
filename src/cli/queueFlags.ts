import type { Command } from 'commander';
import { type Address, addressOf } from '../store/address.js';

/** Where queue and store are, as commander gives it. */
export interface QueueFlags {
  queue?: string;
  store?: string;
}

/** Adds both flags to a command. */
export function addQueueFlags(command: Command): Command {
  return command
    .option('--queue <url>', 'Redis, as redis://host:6379 or rediss://host for TLS (or KEHOACH_QUEUE)')
    .option(
      '--store <place>',
      'PostgreSQL, as postgres://host/database, or a folder that every machine sees (or KEHOACH_STORE)',
    );
}

/** How the passwords are given, for the help of each of these commands. */
export const PASSWORDS = `
Passwords come from the environment or from files, never from the command line: KEHOACH_QUEUE_USER,
KEHOACH_QUEUE_PASSWORD or KEHOACH_QUEUE_PASSWORD_FILE, and the same with STORE; KEHOACH_QUEUE, KEHOACH_STORE
and their _FILE hold whole addresses. They are never printed.`;

/**
 * The addresses of both.
 *
 * @throws KehoachError `usage`
 */
export function addressesOf({ queue, store }: QueueFlags): { queue: Address; store: Address } {
  return { queue: addressOf('queue', queue, process.env), store: addressOf('store', store, process.env) };
}
