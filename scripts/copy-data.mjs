// Gazetteers and vocabularies are JSON beside the code that reads them; tsc leaves them behind.
import { cpSync } from 'node:fs';

cpSync('src', 'dist', {
  recursive: true,
  filter: (path) => path !== 'src/workbench/page' && (!path.includes('.') || path.endsWith('.json')),
});
