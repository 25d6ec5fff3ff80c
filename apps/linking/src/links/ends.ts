import { CONCERN_KINDS } from '../concerns/repository';
import type { LinkRule } from './domain';

export const OF_CHANGES = ['IdentifiedChange'];
export const OF_INDICATORS = ['Indicator'];

/** From what to what each rule links. */
export const ENDS: Readonly<Record<LinkRule, { readonly from: readonly string[]; readonly to: readonly string[] }>> = {
  CHANGE_TO_PLAN_VERSION: { from: OF_CHANGES, to: ['PlanVersion'] },
  CHANGE_TO_OWNER: { from: OF_CHANGES, to: ['PlanOwnership'] },
  CHANGE_TO_HANDOVER: { from: OF_CHANGES, to: ['Handover'] },
  CHANGE_TO_NEXT_DELIVERY: { from: OF_CHANGES, to: ['Shift'] },
  CHANGE_TO_BRIEFING: { from: OF_CHANGES, to: ['Briefing'] },
  CONCERN_TO_SHIFT: { from: CONCERN_KINDS, to: ['Shift'] },
  CONCERN_TO_WORKER: { from: CONCERN_KINDS, to: ['Assignment'] },
  CONCERN_TO_INDUCTION: { from: CONCERN_KINDS, to: ['Induction'] },
  CONCERN_TO_GUIDANCE: { from: CONCERN_KINDS, to: ['PersonGuidance'] },
  CONCERN_TO_BRIEFING: { from: CONCERN_KINDS, to: ['Briefing', 'BriefingChecklist'] },
  INDICATOR_TO_ALERT: { from: OF_INDICATORS, to: ['Alert'] },
  INDICATOR_TO_CONCERN: { from: OF_INDICATORS, to: ['Concern'] },
  INDICATOR_TO_REFERRAL: { from: OF_INDICATORS, to: ['Referral'] },
  INDICATOR_TO_MANAGEMENT_REVIEW: { from: OF_INDICATORS, to: ['ManagementReview'] },
  INDICATOR_TO_ESCALATION: { from: OF_INDICATORS, to: ['Escalation'] },
  INDICATOR_TO_SUPERVISION: { from: OF_INDICATORS, to: ['Supervision'] },
  INDICATOR_TO_COACHING: { from: OF_INDICATORS, to: ['Coaching'] },
  INDICATOR_TO_ROUTE_KNOWLEDGE: { from: OF_INDICATORS, to: ['TrainingRecord', 'ScenarioResult'] },
};
