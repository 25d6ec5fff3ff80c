// What has to be done before any TypeScript of ours can run: room, packages, the build.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const mains = { start: 'start/main.js', test: 'checks/run-tests.js', story: 'story/main.js' };
const GB = 1e9;

class Refusal extends Error {}

/** Prepares the clone and runs a command in this very process, so that signals need no passing on. */
export async function enter([command, ...rest]) {
  try {
    if (!mains[command]) throw new Refusal(`There is no command "${command ?? ''}": there are ${Object.keys(mains).join(', ')}.`);
    refuseFullDisk();
    await install();
    await build(command);
    const main = join(root, 'tools', 'dist', mains[command]);
    if (!existsSync(main)) throw new Refusal(`This build has no "${command}": ${main} is missing.`);
    process.argv = [process.argv[0], main, ...rest];
    Module.runMain(main);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

function refuseFullDisk() {
  const needed = Number(process.env.CAUSEWAY_DISK_GB || 2);
  const { bavail, bsize } = statfsSync(root);
  const free = (bavail * bsize) / GB;
  if (free < needed)
    throw new Refusal(
      `At least ${needed} GB of free disk space are needed in ${root}, and ${free.toFixed(1)} GB are free: make room, then run this again (CAUSEWAY_DISK_GB sets another limit).`,
    );
}

/** Installs when the packages are not those of the lock file. `npm ci` removes what a cut-short one left. */
async function install() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = join(root, 'node_modules', '.causeway-stamp');
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
  if (textOf(stamp) === wanted) return;
  if (!installed(JSON.parse(lock))) {
    const npm = /npm-cli\.[cm]?js$/.test(process.env.npm_execpath ?? '') ? [process.execPath, process.env.npm_execpath] : ['npm'];
    await step('Installing the packages', [...npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  }
  writeFileSync(stamp, wanted);
}

/** Whether npm has itself written down, as the last thing that it does, that all of the lock file is installed. */
function installed(lock) {
  const text = textOf(join(root, 'node_modules', '.package-lock.json'));
  if (!text) return false;
  const { packages } = JSON.parse(text);
  return Object.entries(lock.packages).every(
    ([path, wanted]) => !path.startsWith('node_modules/') || wanted.optional || packages[path]?.version === wanted.version,
  );
}

/** Builds what changed. Starting needs no tests, so it does not wait for their types. */
async function build(command) {
  const all = ['apps', 'libs']
    .flatMap((place) => readdirSync(join(root, place)).map((name) => join(root, place, name)))
    .concat(join(root, 'tools'));
  const projects = command === 'test' ? [root] : all.map((folder) => join(folder, 'tsconfig.lib.json')).filter(existsSync);
  await step('Building', [process.execPath, join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-b', ...projects]);
}

/** Runs a step, and says what it is and how long it has taken once that is over two seconds. */
async function step(title, [file, ...args]) {
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  let tick = 0;
  const shown = setInterval(() => {
    tick += 1;
    if (tick === 1 || tick % 5 === 0) process.stderr.write(`${title} … ${seconds()} s\n`);
  }, 2000);
  const running = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  const pass = (signal) => running.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, pass);
  let said = '';
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (chunk) => (said = (said + chunk).slice(-20_000)));
  const [code, signal] = await new Promise((done) => {
    running.once('error', (error) => {
      said = error.message;
      done([1, null]);
    });
    running.once('close', (...ended) => done(ended));
  });
  clearInterval(shown);
  for (const each of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(each, pass);
  if (signal) throw new Refusal(`${title} was stopped (${signal}); run this again, it goes on from there.`);
  if (code !== 0) throw new Refusal(`${title} failed after ${seconds()} s; mend what it says, then run this again:\n${said.trimEnd()}`);
  if (tick > 0) process.stderr.write(`${title}: done in ${seconds()} s\n`);
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
