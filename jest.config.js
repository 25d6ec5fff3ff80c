// Every workspace's tests in one run, over one PostgreSQL.
module.exports = {
  projects: ['<rootDir>/libs/*', '<rootDir>/apps/*', '<rootDir>/tools', '<rootDir>/tests'],
  testSequencer: '<rootDir>/tools/checks/sequencer.cjs',
  testTimeout: 240_000, // a busy machine is no failure; what must be quick is measured in tools/bench
  globalSetup: '<rootDir>/tools/postgres/jest-global-setup.ts',
  globalTeardown: '<rootDir>/tools/postgres/jest-global-teardown.ts',
};
