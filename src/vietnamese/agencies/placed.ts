import { commonWords } from '../commonWords.js';
import { oneOf, worded } from '../patterns.js';
import { markWords } from './marks.js';
import { slugOf } from './register.js';

/** Where a document is of, for the ids of bodies that it names without their place. */
export interface Placement {
  /** `Hưng Lâm`; null for a document of the centre, or where nothing tells. */
  province: string | null;
  /** The territory below the province: `xã An Lộc`; null for a document of the province. */
  local: string | null;
}

/** What a name says of the level and sort of its body. */
interface Sort {
  type: string;
  level: string | null;
}

/** Bodies that are one in the country, whatever the document: their own words tell them apart. */
const regional = worded(() => {
  const { central, notCentral } = commonWords();
  const slugs = (words: readonly string[]): string => oneOf(words.map((word) => slugOf(word)));
  return `(?:^|-)(?:${slugs(markWords('regions'))}|(?<!${slugs(notCentral)}-)${slugs(central)})(?:-|$)`;
}, 'u');

/**
 * The id of a body that tells provinces apart: `Sở Nội vụ` in a document of tỉnh Hưng Lâm is `so-noi-vu-hung-lam`, and so is `Sở Nội vụ tỉnh Hưng
 * Lâm`; `Phòng Kinh tế` in one of xã An Lộc is `phong-kinh-te-xa-an-loc-hung-lam`. Bodies of the centre and of regions keep their name alone.
 *
 * @param id - slug of the body's full name
 */
export function placedId(id: string, { type, level }: Sort, { province, local }: Placement): string {
  if (level === 'central' || type === 'ministry' || regional().test(id)) return id;
  const place = province === null ? '' : slugOf(province);
  const below = local === null || level === 'province' || names(id, slugOf(local)) ? '' : slugOf(local);
  const own = type === 'department' || place !== '' ? withoutPlace(id, type, place) : id;
  return [own, below, place].filter((part) => part !== '').join('-');
}

/** `so-noi-vu-tinh-hung-lam` and `so-noi-vu-tinh` without what the place says again; `cong-an-tinh` is nothing without its level. */
function withoutPlace(id: string, type: string, place: string): string {
  const bare = place !== '' && id.endsWith(`-${place}`) ? id.slice(0, -place.length - 1) : id;
  return type === 'department' ? bare.replace(/-(?:tinh|thanh-pho)$/, '') : bare;
}

function names(id: string, place: string): boolean {
  return `-${id}-`.includes(`-${place}-`);
}
