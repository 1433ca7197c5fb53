import type { Command } from 'commander';
import { DEFAULT_MEMORY, DEFAULT_TIMEOUT } from '../batch/limits.js';
import { positive, whole } from './values.js';

/** What every command that reads documents may be told, as commander gives it. */
export interface LimitFlags {
  /** Seconds. */
  timeout?: number;
  /** MiB. */
  memory?: number;
}

/** Adds those options to a command. */
export function addLimitFlags(command: Command): Command {
  return command
    .option(
      '--timeout <seconds>',
      `longest time for one document, and for each page of a scan (default: ${DEFAULT_TIMEOUT / 1000})`,
      positive,
    )
    .option('--memory <MiB>', `most memory for one document (default: ${DEFAULT_MEMORY})`, whole);
}

/** The flags as a reader takes them: milliseconds, and nothing where nothing was said. */
export function limitsOf({ timeout, memory }: LimitFlags): { timeout?: number; memory?: number } {
  return {
    ...(timeout === undefined ? {} : { timeout: timeout * 1000 }),
    ...(memory === undefined ? {} : { memory }),
  };
}
