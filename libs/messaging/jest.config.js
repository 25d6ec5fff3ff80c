module.exports = {
  ...require('../../jest.preset.js'),
  displayName: 'messaging',
  globalSetup: '<rootDir>/../../tools/kafka/jest-global-setup.ts',
  globalTeardown: '<rootDir>/../../tools/kafka/jest-global-teardown.ts',
};
