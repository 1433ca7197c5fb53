import { homedir } from 'node:os';
import { join } from 'node:path';

type Variables = Readonly<Partial<Record<'KEHOACH_CACHE' | 'LOCALAPPDATA' | 'XDG_CACHE_HOME', string>>>;

/**
 * The folder in which pages that were read are kept: that which `KEHOACH_CACHE` names, or kehoach's own below the user's cache folder, wherever the
 * system has that; null where `KEHOACH_CACHE` is empty.
 */
export function cacheFolder(
  variables: Variables = process.env,
  platform: NodeJS.Platform = process.platform,
  home = homedir(),
): string | null {
  const named = variables.KEHOACH_CACHE;
  if (named !== undefined) return named === '' ? null : named;
  if (platform === 'win32')
    return join(variables.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'kehoach', 'Cache');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'kehoach');
  return join(variables.XDG_CACHE_HOME || join(home, '.cache'), 'kehoach');
}
