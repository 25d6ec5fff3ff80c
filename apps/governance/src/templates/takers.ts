import { allows, STEP_TAKERS, type DataClass } from '@causeway/access';
import { refusal, type Refusal } from '@causeway/kernel';
import type { TemplateStep } from './domain';

/** What each step writes. */
const WRITES: Readonly<Record<number, readonly DataClass[]>> = {
  1: ['REVIEW'],
  2: ['REVIEW'],
  3: ['REVIEW'],
  4: ['REVIEW', 'GOVERNANCE'],
  5: ['REVIEW', 'MEASURE'],
};

/** A step goes to a role that takes steps, and may write what the step writes. */
export const takerFaults = (steps: readonly TemplateStep[]): Refusal<'ROLE_CANNOT_DO_STEP'>[] =>
  steps.some(cannotBeDone) ? [refusal('ROLE_CANNOT_DO_STEP', 'steps')] : [];

const cannotBeDone = ({ step, role }: TemplateStep): boolean => {
  const written = WRITES[step] ?? [];
  return written.length > 0 && !(STEP_TAKERS.includes(role) && written.every((dataClass) => allows(role, dataClass, 'WRITE')));
};
