// A calendar without touching the disk, as a web service would answer with one:
//   node examples/calendar-in-memory.mjs examples/ke-hoach-mau.md > lich.ics
import { readFile } from 'node:fs/promises';
import { convert, exportPlan } from 'kehoach';

const bytes = await readFile(process.argv[2]);
const { plan } = await convert(bytes, { name: 'ke-hoach-mau.md' });
const [calendar] = await exportPlan(plan, 'ics');
process.stdout.write(calendar.content);
