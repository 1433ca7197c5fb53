// What arrives in a folder, until Ctrl-C:
//   node examples/watch-folder.mjs van-ban-den
import { convertMany, watchFolder } from 'kehoach';

const stop = new AbortController();
process.once('SIGINT', () => stop.abort());

for await (const { name, conversion } of convertMany(watchFolder(process.argv[2], { signal: stop.signal }))) {
  console.log(`${name}: ${conversion?.plan.tasks.length ?? 'not read'}`);
}
