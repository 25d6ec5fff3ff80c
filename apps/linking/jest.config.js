module.exports = {
  ...require('../../jest.preset.js'),
  displayName: 'linking',
  globalSetup: '<rootDir>/../../tools/kafka/jest-global-setup.ts',
  globalTeardown: '<rootDir>/../../tools/kafka/jest-global-teardown.ts',
};
