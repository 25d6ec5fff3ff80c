import { print } from 'graphql';
import { inputOf } from '../../src/import/importable';
import { withIds } from '../../src/import/references';
import { importable, names, importablesWith } from './notes';

const ID = '018f3c6e-0000-7000-8000-000000000001';
const idOf = (kind: string, key: string): string => `${kind}/${key}`;

describe('records that may be imported', () => {
  it('are those of the mutations that a system may send and whose input says where a record comes from', () => {
    expect(names()).toEqual(['dailyNote', 'shift', 'placement']);
  });

  it('take the input of their mutation, without its key', () => {
    expect(Object.keys(importable('dailyNote').fields)).toContain('externalId');
    expect(Object.keys(importable('dailyNote').fields)).not.toContain('idempotencyKey');
    expect(print(importable('dailyNote').document).replace(/\s+/g, ' ')).toBe(
      'mutation Import($input: RecordNoteInput!) { recordNote(input: $input) { refusals { code message field rule } } }',
    );
  });

  it('are one item of the list, where their mutation takes several', () => {
    const shift = importable('shift');
    expect(Object.keys(shift.fields)).toEqual(['serviceId', 'startsAt', 'peopleIds', 'staffMemberIds', 'source', 'externalId']);
    expect(inputOf(shift, { serviceId: 'S', startsAt: 'T', source: 'rota', externalId: '1' }, 'K')).toEqual({
      serviceId: 'S',
      shifts: [{ startsAt: 'T', source: 'rota', externalId: '1' }],
      idempotencyKey: 'K',
    });
  });
});

describe('a reference by a key of the row’s own source', () => {
  it('is to the kind of record that the graph has under that name', () => {
    expect(withIds({ personId: 'P1', authorId: 'S1', amendsId: 'N1', peopleIds: ['P1', ID] }, importable('dailyNote'), idOf)).toEqual({
      personId: 'Person/P1',
      authorId: 'StaffMember/S1',
      amendsId: 'DailyNote/N1',
      peopleIds: ['Person/P1', ID],
    });
  });

  it('is to the kind that is declared, where the graph has no such field', () => {
    expect(withIds({ serviceId: 'V1', staffMemberIds: ['S1'], peopleIds: ['P1'] }, importable('shift'), idOf)).toEqual({
      serviceId: 'Service/V1',
      staffMemberIds: ['StaffMember/S1'],
      peopleIds: ['Person/P1'],
    });
  });

  it('is to the kind that a citation names', () => {
    const cited = { evidence: [{ kind: 'Incident', id: 'I1' }, { kind: 'Incident', id: ID }, { id: 'I1' }] };
    expect(withIds(cited, importable('dailyNote'), idOf)).toEqual({
      evidence: [{ kind: 'Incident', id: 'Incident/I1' }, { kind: 'Incident', id: ID }, { id: 'I1' }],
    });
  });

  it('is none where an id is an id, where nothing of the kind is imported, or where no id stands', () => {
    expect(withIds({ personId: ID, organisationId: 'council' }, importable('placement'), idOf)).toEqual({
      personId: ID,
      organisationId: 'council',
    });
    expect(withIds({ personId: 7, text: 'P1', nothing: 'P1', evidence: 'P1' }, importable('dailyNote'), idOf)).toEqual({
      personId: 7,
      text: 'P1',
      nothing: 'P1',
      evidence: 'P1',
    });
  });
});

it('is refused at start when two mutations would import the same record', () => {
  expect(() => importablesWith('recordFeedback(input: RecordNoteInput!): RecordNotePayload')).toThrow(
    'recordFeedback and recordNote both import a dailyNote',
  );
});
