import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PageFile {
  readonly type: string;
  readonly content: Buffer;
}

const FILES = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/try.js': { file: 'try.js', type: 'text/javascript; charset=utf-8' },
  '/try.css': { file: 'try.css', type: 'text/css; charset=utf-8' },
} as const;

/** The page on which an operation can be tried, by path; it works without any other machine. */
export const loadPage = (): ReadonlyMap<string, PageFile> =>
  new Map(Object.entries(FILES).map(([path, { file, type }]) => [path, { type, content: readFileSync(join(__dirname, '../page', file)) }]));
