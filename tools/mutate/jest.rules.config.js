// One project's own tests, as Stryker wants them; PostgreSQL is named by CAUSEWAY_TEST_POSTGRES_URL.
const of = process.env.CAUSEWAY_RULES_OF;
module.exports = {
  ...require('../../jest.preset.js'),
  rootDir: '../..',
  testMatch: [`<rootDir>/${of}/src/**/*.test.ts`, `<rootDir>/${of}/test/**/*.int.test.ts`],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', 'database.int.test.ts'],
};
