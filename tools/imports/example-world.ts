/** A row, without the source, which is the same for all. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * One small group, told once in every record that may be imported, in an order in which each file may be sent: what a row cites
 * stands in an earlier file, or earlier in its own. Nobody here is real; NHS numbers are of the range that is never issued.
 */
export const PLACES: Readonly<Record<string, readonly Row[]>> = {
  provider: [{ externalId: 'PRV-1', name: 'Example Care Ltd', cqcProviderId: '1-101602461', ...at('2025-11-03T09:00:00Z') }],
  service: [
    {
      externalId: 'SVC-1',
      providerId: 'PRV-1',
      name: 'Example House',
      kind: 'SUPPORTED_LIVING',
      cqcLocationId: '1-101602470',
      ...at('2025-11-03T09:00:00Z'),
    },
    {
      externalId: 'SVC-2',
      providerId: 'PRV-1',
      name: 'Example Care at Home',
      kind: 'HOMECARE',
      ...at('2025-11-03T09:00:00Z'),
    },
  ],
  agencySupplier: [{ externalId: 'AGY-1', name: 'Example Agency', ...at('2025-11-03T09:00:00Z') }],
  staffMember: [
    staff('STF-1', 'Mo Example', 'REGISTERED_MANAGER'),
    staff('STF-2', 'Sam Example', 'SENIOR_CARER'),
    staff('STF-3', 'Kim Example', 'KEY_WORKER'),
    staff('STF-4', 'Pat Example', 'SUPPORT_WORKER', { contract: 'BANK' }),
    staff('STF-5', 'Ash Example', 'SUPPORT_WORKER', { contract: 'AGENCY', supplierId: 'AGY-1' }),
  ],
  person: [
    {
      externalId: 'PER-1',
      serviceId: 'SVC-1',
      name: 'Ada Example',
      nhsNumber: '9990000018',
      bornOn: '1948-05-02',
      placedBy: [],
      ...at('2025-11-05T09:00:00Z'),
    },
    { externalId: 'PER-2', serviceId: 'SVC-1', name: 'Brian Example', placedBy: [], ...at('2025-11-06T09:00:00Z') },
  ],
  shift: [
    shift('SHF-1', '2025-12-08T07:00:00Z', '2025-12-08T15:00:00Z', ['STF-2', 'STF-5']),
    shift('SHF-2', '2025-12-08T15:00:00Z', '2025-12-08T22:00:00Z', ['STF-3', 'STF-4']),
    { ...shift('VIS-1', '2025-12-09T09:00:00Z', '2025-12-09T09:30:00Z', ['STF-4']), kind: 'VISIT', plannedStaff: 1, peopleIds: ['PER-2'] },
  ],
};

export const CARE: Readonly<Record<string, readonly Row[]>> = {
  keyWorkerAssignment: [
    { externalId: 'KWA-1', personId: 'PER-1', staffMemberId: 'STF-3', startsOn: '2025-12-01', ...at('2025-12-01T09:00:00Z') },
  ],
  placement: [
    {
      externalId: 'PLC-1',
      personId: 'PER-1',
      organisationId: '6f1d1f2a-0000-4000-8000-000000000001',
      startsOn: '2025-12-01',
      ...at('2025-12-01T09:00:00Z'),
    },
  ],
  carePlan: [
    { externalId: 'PLN-1', personId: 'PER-1', title: 'Eating and drinking', domainCode: 'NUTRITION', ...at('2025-12-01T10:00:00Z') },
  ],
  planOwnership: [
    { externalId: 'OWN-1', planId: 'PLN-1', ownerId: 'STF-3', deputyId: 'STF-2', startsOn: '2025-12-01', ...at('2025-12-01T10:05:00Z') },
  ],
  dailyNote: [
    note('NOT-1', 'PER-1', 'Coughed while drinking tea at lunch.', '2025-12-08T12:40:00Z', { riskCodes: ['CHOKING'] }),
    note('NOT-2', 'PER-1', 'Coughed again at supper, "more than last week".', '2025-12-08T18:10:00Z', {
      authorId: 'STF-4',
      shiftId: 'SHF-2',
      riskCodes: ['CHOKING'],
    }),
    note('NOT-3', 'PER-2', 'A quiet morning.\nAte well.', '2025-12-08T11:00:00Z'),
    note('NOT-4', 'PER-2', 'A quiet morning. Ate little.', '2025-12-08T13:00:00Z', { amendsId: 'NOT-3' }),
  ],
  identifiedChange: [
    {
      externalId: 'CHG-1',
      personId: 'PER-1',
      kind: 'RISK',
      code: 'CHOKING',
      highRisk: true,
      evidence: [
        { kind: 'DailyNote', id: 'NOT-1' },
        { kind: 'DailyNote', id: 'NOT-2' },
      ],
      ...at('2025-12-08T18:30:00Z'),
    },
  ],
  interimInstruction: [
    {
      externalId: 'INS-1',
      changeId: 'CHG-1',
      text: 'Thicken all drinks until the plan is changed.',
      issuedById: 'STF-2',
      ...at('2025-12-08T18:40:00Z'),
    },
  ],
  planVersion: [
    {
      externalId: 'VER-1',
      planId: 'PLN-1',
      reason: 'FIRST',
      text: 'Eats alone. Likes tea at four.',
      riskCodes: [],
      answersIds: [],
      publishedById: 'STF-3',
      ...at('2025-12-01T11:00:00Z'),
    },
    {
      externalId: 'VER-2',
      planId: 'PLN-1',
      reason: 'IDENTIFIED_CHANGE',
      text: 'Someone sits with her at meals. Drinks are thickened.',
      riskCodes: ['CHOKING'],
      answersIds: ['CHG-1'],
      publishedById: 'STF-3',
      ...at('2025-12-09T10:00:00Z'),
    },
  ],
  planReview: [
    {
      externalId: 'RVW-1',
      planId: 'PLN-1',
      heldById: 'STF-3',
      lookedAt: ['DAILY_NOTES', 'PERSON_VIEW'],
      outcome: 'NO_CHANGE',
      text: 'She likes the company at meals.',
      nextReviewOn: '2026-03-16',
      ...at('2025-12-15T10:00:00Z'),
    },
  ],
  incident: [
    {
      externalId: 'INC-1',
      personId: 'PER-1',
      kind: 'CHOKING',
      riskCodes: ['CHOKING'],
      physicalHarm: 'LOW',
      psychologicalHarm: 'NONE',
      text: 'Choked on toast; back blows were given.',
      reportedById: 'STF-4',
      ...at('2025-12-08T19:00:00Z', '2025-12-08T19:45:00Z'),
    },
  ],
  feedback: [
    {
      externalId: 'FBK-1',
      personId: 'PER-1',
      respondent: 'FAMILY',
      codes: ['UNFAMILIAR_STAFF', 'CONCERN_REPEATED'],
      concernCode: 'MEALS',
      text: 'There is always somebody new at lunch.',
      rating: 2,
      takenById: 'STF-2',
      ...at('2025-12-10T16:00:00Z'),
    },
    {
      externalId: 'FBK-2',
      respondent: 'AGENCY_WORKER',
      codes: [],
      text: 'I was told who must not be rushed at breakfast.',
      rating: 4,
      question: 'AGENCY_WORKER_BRIEFED',
      shiftId: 'SHF-1',
      answeredById: 'STF-5',
      takenById: 'STF-1',
      ...at('2025-12-08T15:30:00Z'),
    },
  ],
  complaint: [
    {
      externalId: 'CPL-1',
      personId: 'PER-1',
      category: 'CARE_DELIVERY',
      concernCode: 'MEALS',
      text: 'We said that she coughs, and nothing was done.',
      notActedOn: true,
      ...at('2025-12-11T09:00:00Z'),
    },
  ],
  communicationLogEntry: [
    {
      externalId: 'COM-1',
      personId: 'PER-1',
      kind: 'CALL',
      text: 'Her daughter was told of the choking.',
      loggedById: 'STF-2',
      withCode: 'FAMILY',
      ...at('2025-12-08T20:00:00Z'),
    },
  ],
  handover: [
    {
      externalId: 'HND-1',
      serviceId: 'SVC-1',
      fromShiftId: 'SHF-1',
      toShiftId: 'SHF-2',
      peopleIds: ['PER-1', 'PER-2'],
      changesIds: [],
      ownerCode: 'NONE',
      assumedSomeoneElse: true,
      text: 'Ada coughed at lunch. Brian ate little.',
      givenById: 'STF-2',
      ...at('2025-12-08T15:00:00Z'),
    },
  ],
};

/** When it happened, and when it was recorded at its source; at once unless said. */
export function at(happenedAt: string, recordedAt: string = happenedAt): Row {
  return { happenedAt, recordedAt };
}

function staff(externalId: string, name: string, jobRole: string, more: Row = {}): Row {
  const startedOn = '2025-11-03';
  return { externalId, serviceId: 'SVC-1', name, contract: 'PERMANENT', jobRole, startedOn, ...at(`${startedOn}T09:00:00Z`), ...more };
}

function shift(externalId: string, startsAt: string, endsAt: string, staffMemberIds: readonly string[]): Row {
  const recordedAt = '2025-12-01T09:00:00Z';
  return { externalId, serviceId: 'SVC-1', kind: 'SHIFT', startsAt, endsAt, plannedStaff: 2, peopleIds: [], staffMemberIds, recordedAt };
}

function note(externalId: string, personId: string, text: string, happenedAt: string, more: Row = {}): Row {
  return { externalId, personId, kind: 'DAILY', text, authorId: 'STF-5', riskCodes: [], shiftId: 'SHF-1', ...at(happenedAt), ...more };
}
