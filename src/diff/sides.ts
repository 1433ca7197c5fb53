import type { Plan } from '../plan/index.js';
import type { DiffSide } from './schema.js';

/** What names one of the plans compared. */
export function sideOf({ source, document }: Plan): DiffSide {
  return {
    name: source.name,
    sha256: source.sha256,
    textSha256: source.textSha256,
    key: document.key,
    issuer: document.issuer,
    number: document.number,
    title: document.title,
    issuedOn: document.issuedOn,
    period: document.period,
  };
}
