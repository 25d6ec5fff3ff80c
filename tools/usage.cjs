// How each command is used: what `npm run <command> -- --help` prints, with nothing installed, built or begun.
'use strict';

exports.USAGE = {
  start: `npm start [-- --kafka]

Runs everything on this machine, loads a demonstration group the first time, and prints addresses and logins. Ctrl-C stops it.

  --kafka               events go through a broker of one node, beside it
  CAUSEWAY_DATA         the folder of its data; .causeway unless set
  CAUSEWAY_PORT_BASE    the gateway's port, from which the others follow; 4000 unless set
  KAFKA_BROKERS         events go through this Kafka`,
  test: `npm test

Every test and check; closes with "N passed, N failed". Some of the tests: npx jest <path>`,
  check: `npm run check [-- WORD]

Every check that is not a test, or those whose titles hold the word.`,
  story: `npm run story -- 1 | 2 | 3

Plays an example from failure to proof on the platform that runs: npm start, in another terminal.`,
  mutate: `npm run mutate [-- --only TEXT | --rules [PROJECT] [--only TEXT,TEXT] | --stale]

Takes away each refusal, policy, lock and unique index in turn, and names those that no test missed. It takes about an hour.

  --only TEXT           those whose ids hold the text
  --rules [PROJECT]     mutation testing of the files of rules, of one project or of all
  --stale               names the files of rules that were not measured as they are now`,
  licences: `npm run licences [-- --check]

Writes docs/licences.md from package-lock.json, and fails where a package bears a licence that nobody weighed; --check compares it.`,
  acceptance: `npm run acceptance [-- --check]

Writes docs/acceptance.md from the titles of the tests; --check compares it.`,
  contracts: `npm run contracts [-- --check | --release]

Writes docs/events from the contracts; --check compares it, --release sets what later contracts are held to.`,
  'access-matrix': `npm run access-matrix [-- --check]

Writes docs/access-matrix.md from the schemas and the policy; --check compares it.`,
  imports: `npm run imports [-- --check]

Writes docs/import from the schemas; --check compares it.`,
  bench: `npm run bench -- linking | events | import | scale

Measures the statements of linking over many facts, how fast events go from domain to domain, how fast rows are imported, or
how linking and its figures grow with what there is.`,
  kafka: `npm run kafka

One broker by hand, with the data that npm start -- --kafka has too. Ctrl-C stops it and keeps its data.

  CAUSEWAY_DATA         the folder in which its data lies; .causeway unless set
  CAUSEWAY_PORT_BASE    its port is 92 above this; 4000 unless set`,
  chaos: `npm run chaos -- --minutes N [--seed S] [--home outbox|kafka] [--broken effects-outside|positions-first]

Faults against the path of an event, for so many minutes; ends with "0 lost, 0 twice" or fails.

  --seed S              the same seed makes the same choices
  --home HOME           one home of the log; both unless said
  --broken HOW          a path that is wrong on purpose, which has to fail`,
  generate: `npm run generate -- --services N --people N --staff N --months M --seed S [--from YYYY-MM] [--plant FILE] --out DIR

Makes a group up and writes it as import files, and the truth about it beside them. The same options make the same bytes.

  --services N   how many services: residential, homecare and supported living in turn
  --people N     how many people each service supports
  --staff N      how many posts each service has; whoever leaves is replaced
  --months M     how many months, from the first day of --from (2025-01 unless said)
  --seed S       another seed makes another group
  --plant FILE   JSON [{ "code": "MEALS", "factor": "NOT_BRIEFED", "rateRatio": 3, "services": "all" }]; without it nothing goes with failures
  --out DIR      an empty folder or a new one: DIR/import/01-provider.ndjson and so on, DIR/truth.ndjson`,
};
