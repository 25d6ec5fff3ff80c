module.exports = { ...require('../../jest.preset.js'), displayName: 'care-records' };
