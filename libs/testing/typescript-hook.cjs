// Lets a child process of a test run TypeScript as jest does: `node -C @causeway/source -r <this file> child.ts`.
const { join } = require('node:path');
const { transformFileSync } = require('@swc/core');

const configFile = join(__dirname, '../../.swcrc');
require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, { configFile, swcrc: false }).code, file);
