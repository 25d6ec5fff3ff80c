// Read by old Nodes too: no word here is younger than 2017.
'use strict';
const fs = require('fs');
const path = require('path');

const engines = JSON.parse(fs.readFileSync(path.join(__dirname, '..', 'package.json'), 'utf8')).engines.node;

/** package.json's range, each part as the versions that it lets in and as words: `^20.19.0` or `>=23 <25`. */
const PARTS = engines.split(' || ').map((part) => {
  const [, caret, least] = /^\^(\d+)\.(\d+)\.0$/.exec(part) || [];
  if (caret)
    return { holds: (major, minor) => major === Number(caret) && minor >= Number(least), words: `${caret}.${least} or later ${caret}` };
  const [, from, before] = /^>=(\d+) <(\d+)$/.exec(part) || [];
  if (!from) throw new Error(`package.json's engines say ${part}, which the door does not understand`);
  const majors = Array.from({ length: before - from }, (_, n) => Number(from) + n);
  return { holds: (major) => majors.includes(major), words: majors.join(', ') };
});

/** What to do about a version of Node that can't run Causeway; null when it can. */
exports.refusal = (version) => {
  const [major, minor] = version.split('.').map(Number);
  if (PARTS.some(({ holds }) => holds(major, minor))) return null;
  const needed = PARTS.map(({ words }) => words)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');
  return `Node ${needed} is needed; this is ${version}. Install one of them from nodejs.org, then run this again.`;
};
