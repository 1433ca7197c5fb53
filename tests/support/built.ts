import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Where the built package lies: `dist`, or what `KEHOACH_DIST` names. */
const DIST = resolve(process.env['KEHOACH_DIST'] ?? 'dist');

/** The built command. */
export const COMMAND = join(DIST, 'cli', 'main.js');

/** Whether there is a build to test. */
export const IS_BUILT = existsSync(COMMAND);

/** A module of the build, typed as its source: `built<typeof import('../../src/index.js')>('index.js')`. */
export async function built<T>(module: string): Promise<T> {
  return import(pathToFileURL(join(DIST, module)).href) as Promise<T>;
}

/** What a command printed and how it ended. */
export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** How to run a command. */
export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  /** User to run as, where the tests run as root. */
  uid?: number;
}

/** Runs the built command as a user would. */
export function kehoach(args: readonly string[], { cwd, env = {}, uid }: RunOptions = {}): Promise<Ended> {
  return new Promise((resolveEnded) => {
    const child = execFile(
      process.execPath,
      [COMMAND, ...args],
      {
        env: { ...process.env, NO_COLOR: '1', ...env },
        maxBuffer: 64 * 1024 * 1024,
        ...(cwd === undefined ? {} : { cwd }),
        ...(uid === undefined ? {} : { uid, gid: uid }),
      },
      (_, stdout, stderr) => resolveEnded({ code: child.exitCode, stdout, stderr }),
    );
  });
}
