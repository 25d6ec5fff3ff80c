// The door of `npm start`, `npm test` and the other scripts: in words that a Node of 2017 can read, so that it says which one is needed.
'use strict';
const { refusal } = require('./node-version.cjs');
const refused = refusal(process.versions.node);
if (refused) {
  process.stderr.write(`${refused}\n`);
  process.exit(1);
}
require('./bootstrap.cjs');
