// One project over everything, as Stryker wants it; PostgreSQL is named by CAUSEWAY_TEST_POSTGRES_URL.
module.exports = {
  ...require('../../jest.preset.js'),
  rootDir: '../..',
  testMatch: ['<rootDir>/libs/*/src/**/*.test.ts', '<rootDir>/apps/*/src/**/*.test.ts', '<rootDir>/apps/*/test/**/*.int.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/apps/(gateway|identity|cli|portal)/', 'database.int.test.ts'],
};
