// Every workspace's tests in one run, over one PostgreSQL.
module.exports = {
  projects: ['<rootDir>/libs/*', '<rootDir>/apps/*', '<rootDir>/tools', '<rootDir>/tests'],
  globalSetup: '<rootDir>/tools/postgres/jest-global-setup.ts',
  globalTeardown: '<rootDir>/tools/postgres/jest-global-teardown.ts',
};
