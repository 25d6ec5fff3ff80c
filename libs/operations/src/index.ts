export { costOf, operationOf, type Cost, type CostSettings } from './cost';
export { examiner, type Examined } from './examine';
export { tooLarge, USUAL_LIMITS, type Limits } from './limits';
export { documentIdOf, manifestOf, readManifest, type TrustedDocument } from './trusted';
