/** Every format, by the name it is asked for. Writers and their libraries are loaded when they are used. */
import type { Format } from './format.js';

export const FORMATS = {
  csv: {
    extension: 'csv',
    shape: 'tables',
    load: async () => (await import('./csv.js')).exportCsv,
  },
  xlsx: {
    extension: 'xlsx',
    shape: 'file',
    load: async () => (await import('./xlsx/index.js')).exportXlsx,
  },
  jsonl: {
    extension: 'jsonl',
    shape: 'file',
    load: async () => (await import('./jsonl.js')).exportJsonl,
  },
  sqlite: {
    extension: 'sqlite',
    shape: 'file',
    load: async () => (await import('./sqlite/index.js')).exportSqlite,
  },
  parquet: {
    extension: 'parquet',
    shape: 'tables',
    load: async () => (await import('./parquet/index.js')).exportParquet,
  },
  ics: {
    extension: 'ics',
    shape: 'file',
    load: async () => (await import('./ics/index.js')).exportIcs,
  },
  stratml: {
    extension: 'stratml.xml',
    shape: 'pages',
    load: async () => (await import('./stratml/index.js')).exportStratml,
  },
  'label-studio': {
    extension: 'json',
    shape: 'file',
    load: async () => (await import('./labelStudio/index.js')).exportLabelStudio,
  },
  markdown: {
    extension: 'md',
    shape: 'pages',
    load: async () => (await import('./page/markdown.js')).exportMarkdown,
  },
  html: {
    extension: 'html',
    shape: 'pages',
    load: async () => (await import('./page/html.js')).exportHtml,
  },
} as const satisfies Record<string, Format>;

export type ExportFormat = keyof typeof FORMATS;

export const EXPORT_FORMATS = Object.keys(FORMATS) as ExportFormat[];
