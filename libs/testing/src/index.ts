export { aCaller, anId } from './callers';
export { testDatabase, type TestDatabase } from './database';
export { testGraph, type TestGraph } from './graph';
