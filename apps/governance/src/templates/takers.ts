import { allows, STEP_TAKERS, type DataClass } from '@causeway/access';
import { refusal, type Refusal } from '@causeway/kernel';
import type { ReviewTemplate } from '../reviews/domain';
import { TEMPLATES } from '../reviews/templates';
import type { TemplateStep } from './domain';

/** A step goes to a role that takes steps, and may write what the step writes in its template. */
export const takerFaults = (template: ReviewTemplate, steps: readonly TemplateStep[]): Refusal<'ROLE_CANNOT_DO_STEP'>[] =>
  steps.some((one) => cannotBeDone(template, one)) ? [refusal('ROLE_CANNOT_DO_STEP', 'steps')] : [];

const cannotBeDone = (template: ReviewTemplate, { step, role }: TemplateStep): boolean => {
  const written: readonly DataClass[] = new Map(Object.entries(TEMPLATES[template].writes)).get(String(step)) ?? [];
  return written.length > 0 && !(STEP_TAKERS.includes(role) && written.every((dataClass) => allows(role, dataClass, 'WRITE')));
};
