// What every script that needs a build does first, in plain JavaScript: looks at the disk, installs, builds, and runs the program.
'use strict';
const { spawn } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const { join, resolve } = require('node:path');
const { fullDisk, lackOfSpace } = require('./disk-space.cjs');
const { stopWithParent } = require('./start/with-parent.cjs');
const { USAGE } = require('./usage.cjs');

const root = join(__dirname, '..');
const [command = 'start', ...rest] = process.argv.slice(2);
const MAINS = {
  start: 'tools/dist/start/main.js',
  test: 'tools/dist/checks/run-tests.js',
  check: 'tools/dist/checks/main.js',
  story: 'tools/dist/story/main.js',
  mutate: 'tools/dist/mutate/main.js',
  acceptance: 'tools/dist/acceptance/main.js',
  licences: 'tools/dist/licences/main.js',
  contracts: 'tools/dist/contracts/main.js',
  'access-matrix': 'tools/dist/access/main.js',
  imports: 'tools/dist/imports/main.js',
  bench: 'tools/dist/bench/main.js',
  kafka: 'tools/dist/kafka/main.js',
  chaos: 'tools/dist/chaos/main.js',
  generate: 'tools/dist/generate/main.js',
};

/** The commands that keep data. */
const KEEPING = ['start', 'kafka'];

void main();

async function main() {
  if (!MAINS[command]) stop(`There is no command ${command}; there are ${Object.keys(MAINS).join(', ')}.`);
  if (rest.includes('--help')) return void process.stdout.write(`${USAGE[command]}\n`);
  const data = KEEPING.includes(command) ? resolve(process.env['CAUSEWAY_DATA'] ?? join(root, '.causeway')) : null;
  const lack = lackOfSpace(root, data);
  if (lack) stop(lack);

  const lock = createHash('sha256')
    .update(fs.readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.causeway-stamp');
  if (!fs.existsSync(stamp) || fs.readFileSync(stamp, 'utf8') !== lock) {
    await step('Installing packages', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    fs.writeFileSync(stamp, lock);
  }
  await step('Building', process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b']);

  const child = spawn(process.execPath, [join(root, MAINS[command]), ...rest], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  stopWithParent(child);
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/** Runs a step; says what it is when it takes over two seconds, and from then on how long it has taken. */
function step(title, file, args) {
  return new Promise((done) => {
    const began = Date.now();
    const first = setTimeout(() => process.stderr.write(`${title} …\n`), 2000);
    const shown = setInterval(() => process.stderr.write(`${title}: ${Math.round((Date.now() - began) / 1000)} s\n`), 10_000);
    const running = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let said = '';
    running.stdout.on('data', (chunk) => (said += chunk));
    running.stderr.on('data', (chunk) => (said += chunk));
    running.on('error', (error) => stop(`${title} could not begin: ${error.message}`));
    running.on('exit', (code) => {
      clearTimeout(first);
      clearInterval(shown);
      if (code !== 0) stop(fullDisk(title, said) ?? `${title} failed:\n${said.split('\n').slice(-40).join('\n')}`);
      done();
    });
  });
}

function stop(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
