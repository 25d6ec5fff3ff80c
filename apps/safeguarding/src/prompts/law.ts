import type { PromptKind } from './domain';

/** The regulation that asks for what a prompt asks for, and when, as the regulation has it: none gives a number of hours. */
export const LAW: Readonly<Record<PromptKind, { readonly instrument: string; readonly when: string }>> = {
  CQC_NOTIFICATION: { instrument: 'Care Quality Commission (Registration) Regulations 2009, regulation 18(2)(e)', when: 'without delay' },
  COUNCIL_REFERRAL_DECISION: { instrument: 'Care Act 2014, section 42, by the local safeguarding procedures', when: 'as the council asks' },
  DEATH_NOTIFICATION: { instrument: 'Care Quality Commission (Registration) Regulations 2009, regulation 16', when: 'without delay' },
  SERIOUS_INJURY_NOTIFICATION: {
    instrument: 'Care Quality Commission (Registration) Regulations 2009, regulation 18(2)(a) and (b)',
    when: 'without delay',
  },
  CANDOUR_IN_PERSON: {
    instrument: 'Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, regulation 20',
    when: 'as soon as reasonably practicable',
  },
  CANDOUR_IN_WRITING: {
    instrument: 'Health and Social Care Act 2008 (Regulated Activities) Regulations 2014, regulation 20',
    when: 'after it was told in person; no number of days',
  },
};
