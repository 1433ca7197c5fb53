import { searchable } from '../../fold.js';

const LONGEST_SLUG = 60;
const ENDING = /\.([a-z0-9]{1,5})$/;

/**
 * The file an upload is kept in: a few plain letters of its name, so that people who look into the folder know it, and its id. Nothing of
 * the name that could mean something to a disk is left.
 *
 * @example
 * fileNameFor('../Kế hoạch 12.PDF', '5f1c…') // ke-hoach-12-5f1c….pdf
 */
export function fileNameFor(name: string, id: string): string {
  const ending = ENDING.exec(name.toLowerCase())?.[1];
  const stem = ending === undefined ? name : name.slice(0, -ending.length - 1);
  const slug = searchable(stem)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_SLUG)
    .split('-')
    .filter((word) => word !== '')
    .join('-');
  return `${slug === '' ? '' : `${slug}-`}${id}${ending === undefined ? '' : `.${ending}`}`;
}

const LONGEST_NAME = 200;

/** A name as it is shown: without folders and without characters that write over others. */
export function shownName(name: string): string {
  const last = name.replaceAll('\\', '/').split('/').at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu, '')
    .trim();
  return clean.slice(0, LONGEST_NAME) || 'không tên';
}
