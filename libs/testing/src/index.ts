export { aCaller, anId } from './callers';
export { enteringInError, type KindInError, type MarkedInError } from './entering-in-error';
export { catalogueFaults, columnDrift } from './catalogue';
export { contents } from './contents';
export { startChild, type Child } from './child';
export { testDatabase, type TestDatabase } from './database';
export { testGraph, type TestGraph } from './graph';
export { aLeaflet, announceLeaflet, aScope, leafletDatabase, leaflets, leftBehind, printLeaflet, type Leaflet } from './practice';
export { aVerb, refusedTogether, verbsOf, type Verb } from './verbs';
