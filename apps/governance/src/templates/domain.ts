import { faults, type Fields, type Moment, type RecordRow } from '@causeway/kernel';
import type { RoleName, ServiceKind } from '../organisation/domain';
import type { ReviewTemplate } from '../reviews/domain';

/** A step of the template, and whose it is. */
export interface TemplateStep {
  readonly step: number;
  readonly role: RoleName;
}

/** Who performs which step in one kind of service, from a day on: signed at provider level, never changed afterwards. */
export interface ReviewTemplateVersion extends RecordRow {
  readonly template: ReviewTemplate;
  readonly serviceKind: ServiceKind;
  readonly number: number;
  /** What a review keeps: the version that it was opened with. */
  readonly versionCode: string;
  readonly steps: readonly TemplateStep[];
  readonly validFrom: string;
  readonly signedById: string;
}

const FIVE = [1, 2, 3, 4, 5];

/** The steps that step 5 judges: the conclusion and the change that follows from it. */
const JUDGED = [3, 4];

/** The faults of a version: each of the five steps has one role, whose effect is reviewed by another than concludes or changes, and it holds from today at the earliest. */
export function templateVersionFaults(version: Fields<ReviewTemplateVersion>, at: Moment) {
  const judge = roleOf(version, 5);
  return faults([
    [
      version.steps.length !== FIVE.length || FIVE.some((step) => !version.steps.some((each) => each.step === step)),
      'STEPS_WRONG',
      'steps',
    ],
    [judge !== undefined && JUDGED.some((step) => roleOf(version, step) === judge), 'JUDGES_OWN_STEP', 'steps', 'R109'],
    [version.validFrom < at.today, 'DUE_IN_PAST', 'validFrom'],
  ]);
}

const roleOf = (version: Pick<ReviewTemplateVersion, 'steps'>, step: number): RoleName | undefined =>
  version.steps.find((each) => each.step === step)?.role;

export const codeOf = (template: ReviewTemplate, kind: ServiceKind, number: number): string =>
  `${template}/${kind}/${number}`.toLowerCase().replaceAll('_', '-');
