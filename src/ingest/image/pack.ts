import JSZip from 'jszip';

/** Every file is dated so: the same pictures give the same bytes. */
const DATE = new Date(Date.UTC(1980, 0, 1));

/** Puts the pictures of pages together as one document: a zip archive in which they lie as they are. */
export function packedPages(files: readonly { name: string; bytes: Uint8Array }[]): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const { name, bytes } of files) zip.file(name, bytes, { date: DATE, binary: true });
  return zip.generateAsync({ type: 'uint8array', compression: 'STORE', platform: 'DOS' });
}
