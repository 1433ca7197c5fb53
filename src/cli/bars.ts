import stringWidth from 'string-width';
import { shown } from './shown.js';

const WIDEST_NAME = 44;
const FEWEST_BAR = 10;

/**
 * Counts as bars, one a line, none wider than the terminal.
 *
 * @param width - columns of the terminal
 */
export function barsText(groups: readonly { name: string; count: number }[], width: number): string {
  const most = Math.max(1, ...groups.map(({ count }) => count));
  const digits = String(most).length;
  const names = groups.map(({ name }) =>
    cut(shown(name), Math.min(WIDEST_NAME, width - digits - FEWEST_BAR - 2)),
  );
  const room = Math.max(1, ...names.map((name) => stringWidth(name)));
  const bar = Math.max(FEWEST_BAR, width - room - digits - 3);
  return groups
    .map(({ count }, index) => {
      const name = names[index] ?? '';
      const padded = name + ' '.repeat(room - stringWidth(name));
      return `${padded} ${String(count).padStart(digits)} ${'█'.repeat(Math.max(1, Math.round((count / most) * bar)))}\n`;
    })
    .join('');
}

function cut(name: string, most: number): string {
  if (stringWidth(name) <= most) return name;
  return `${Array.from(name)
    .slice(0, Math.max(1, most - 1))
    .join('')
    .trimEnd()}…`;
}
