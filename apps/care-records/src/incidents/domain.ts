import { type Fields, type Moment, type RecordRow, faults } from '@causeway/kernel';

/** What kind of event it is. */
export type IncidentKind = 'FALL' | 'MEDICINES' | 'CHOKING' | 'DISTRESS' | 'MISSED_CARE' | 'NEAR_MISS' | 'OTHER';

/** The harm, physical or psychological. */
export type Harm = 'NONE' | 'LOW' | 'MODERATE' | 'SEVERE' | 'FATAL';

/** An event that harmed a person or could have. */
export interface Incident extends RecordRow {
  readonly personId: string;
  readonly kind: IncidentKind;
  readonly riskCodes: readonly string[];
  readonly physicalHarm: Harm;
  readonly psychologicalHarm: Harm;
  readonly text: string;
  readonly reportedById: string;
  readonly immediateAction: string | null;
}

/** The faults of a report of an incident. */
export const incidentFaults = (incident: Fields<Incident>, _at: Moment) =>
  faults([
    [incident.text.trim() === '', 'TEXT_EMPTY', 'text'],
    [incident.text.length > 8000, 'TEXT_TOO_LONG', 'text'],
    [(incident.immediateAction ?? '').length > 8000, 'TEXT_TOO_LONG', 'immediateAction'],
    [incident.riskCodes.some((code) => !/^[A-Z][A-Z0-9_]{1,39}$/.test(code)), 'CODE_MALFORMED', 'riskCodes'],
  ]);
