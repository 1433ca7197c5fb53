/** Kinds of picture files that are read. */
export type ImageKind = 'jpeg' | 'png' | 'tiff';

const IMAGE_TYPES: Readonly<Record<ImageKind, string>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  tiff: 'image/tiff',
};

const SIGNATURES: readonly [ImageKind, readonly number[]][] = [
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
];

/** The kind of a picture file by its first bytes; null for what is none. */
export function imageKind(bytes: Uint8Array): ImageKind | null {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? null;
}

/** The media type of a picture file, or of the archive that pictures of pages lie in. */
export function imageType(bytes: Uint8Array): string {
  const kind = imageKind(bytes);
  return kind === null ? 'application/zip' : IMAGE_TYPES[kind];
}
