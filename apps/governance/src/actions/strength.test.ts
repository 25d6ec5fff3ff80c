import type { ActionCategory, ActionStrength } from './domain';
import { strengthOf } from './strength';

describe('the strength of an action', () => {
  it.each<[ActionStrength, ActionCategory[]]>([
    ['STRONGER', ['FORCING_FUNCTION', 'STANDARDISE_PROCESS', 'SIMPLIFY_PROCESS', 'LEADERSHIP_ACTION']],
    ['INTERMEDIATE', ['CHECKLIST', 'SOFTWARE_CHANGE', 'REDUNDANCY', 'INCREASED_STAFFING']],
    ['WEAKER', ['DOUBLE_CHECK', 'NEW_PROCEDURE', 'TRAINING', 'ADDITIONAL_STUDY', 'REMINDER', 'RE_AUDIT']],
  ])('is %s by the RCA2 hierarchy for %j', (strength, categories) => {
    expect(categories.map(strengthOf)).toEqual(categories.map(() => strength));
  });
});
