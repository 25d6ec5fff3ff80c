#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/main.js', import.meta.url);
if (existsSync(fileURLToPath(main))) await import(main);
else {
  process.stderr.write('Causeway is not built yet: run npm start once (or npm run build), then run this again.\n');
  process.exitCode = 1;
}
