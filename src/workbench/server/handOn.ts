/** What is filtered, in any export format, as one download: several files come in one ZIP. */
import JSZip from 'jszip';
import { type ExportFormat, exportPlan, type Plan } from '../../index.js';

export interface Download {
  name: string;
  content: Uint8Array;
}

export async function handOn(
  plans: readonly Plan[],
  format: ExportFormat,
  language: 'vi' | 'en',
): Promise<Download> {
  const files = await exportPlan(plans, format, { language });
  const [only] = files;
  if (only !== undefined && files.length === 1)
    return { name: `kehoach-${only.name}`, content: only.content };
  const archive = new JSZip();
  for (const { name, content } of files) archive.file(name, content);
  return { name: `kehoach-${format}.zip`, content: await archive.generateAsync({ type: 'uint8array' }) };
}
