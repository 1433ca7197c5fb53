/** placeholder until encodings appear */
export function isLegacyFont(font: string): boolean { return /^\.vn|^vni[- ]/iu.test(font); }
export function fromLegacy(text: string, _font: string | null): string { return text; }
