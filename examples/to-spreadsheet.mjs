// Documents into one workbook, each forgotten when its rows are written:
//   node examples/to-spreadsheet.mjs ke-hoach.xlsx examples/ke-hoach-mau.md …
import { convert, exportPlans } from 'kehoach';

const [output, ...paths] = process.argv.slice(2);

async function* plans() {
  for (const path of paths) yield (await convert(path)).plan;
}

const { plans: count, rows } = await exportPlans(plans(), 'xlsx', output, { language: 'vi' });
console.log(`${count} documents, ${rows} rows`);
