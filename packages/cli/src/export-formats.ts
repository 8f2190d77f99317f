/** What `export` can make of a study: one file, or a folder of files. */
export const exportFormats = [
  'jsonl',
  'web-annotation',
  'pan-xml',
  'graphml',
  'csv',
  'svg',
] as const;

export type ExportFormat = (typeof exportFormats)[number];
