// Many documents at once, each in a process of its own; a bad one is a result, not an exception:
//   node examples/convert-many.mjs examples/ke-hoach-mau.md …
import { convertMany } from 'kehoach';

for await (const { name, conversion, failure } of convertMany(process.argv.slice(2))) {
  console.log(`${name}: ${failure?.code ?? `${conversion.plan.tasks.length} tasks`}`);
}
