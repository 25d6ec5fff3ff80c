import type { Refusal } from '@causeway/kernel';
import { documentFaults, isAsFiled, MEDIA_TYPES, type Document } from './domain';

const NOW = new Date('2026-03-09T09:00:00.000Z');
const at = { now: NOW, today: '2026-03-09', happenedAt: NOW };
const told = (refusals: readonly Refusal[]): string[] => refusals.map(({ code, field }) => `${code} ${field}`);
const SHA = '0123456789abcdef'.repeat(4);
const sound = { title: 'Minutes of March', mediaType: 'application/pdf', sizeBytes: 1, sha256: SHA } as Document;
const filing = (more: Partial<Document>): string[] => told(documentFaults({ ...sound, ...more }, at));

describe('a document', () => {
  it.each<[string, Partial<Document>]>([
    ['of one byte', {}],
    ['of twenty mebibytes', { sizeBytes: 20_971_520 }],
    ['of the longest title', { title: 'x'.repeat(200) }],
  ])('is filed %s', (_what, more) => {
    expect(filing(more)).toEqual([]);
  });

  it.each<[string, Partial<Document>]>([
    ['TEXT_EMPTY title', { title: ' ' }],
    ['TEXT_TOO_LONG title', { title: 'x'.repeat(201) }],
    ['DOCUMENT_SIZE sizeBytes', { sizeBytes: 0 }],
    ['DOCUMENT_SIZE sizeBytes', { sizeBytes: 20_971_521 }],
    ['HASH_MALFORMED sha256', { sha256: SHA.slice(1) }],
    ['HASH_MALFORMED sha256', { sha256: `${SHA}0` }],
    ['HASH_MALFORMED sha256', { sha256: `0${SHA}` }],
    ['HASH_MALFORMED sha256', { sha256: SHA.toUpperCase() }],
    ['HASH_MALFORMED sha256', { sha256: `${SHA.slice(1)}g` }],
  ])('is refused for %s: %j', (refused, more) => {
    expect(filing(more)).toEqual([refused]);
  });

  it('is of a kind that carries no script', () => {
    const office = 'application/vnd.openxmlformats-officedocument';
    const kept = ['application/pdf', 'image/jpeg', 'image/png', 'text/csv', 'text/plain'];
    expect(MEDIA_TYPES).toEqual([...kept, `${office}.spreadsheetml.sheet`, `${office}.wordprocessingml.document`]);
    for (const mediaType of MEDIA_TYPES) expect(filing({ mediaType })).toEqual([]);
    for (const mediaType of ['text/html', 'image/svg+xml', 'application/javascript', 'APPLICATION/PDF'])
      expect(filing({ mediaType })).toEqual(['MEDIA_TYPE_NOT_KEPT mediaType']);
  });

  it.each([
    ['of its size and hash', { bytes: 1, sha256: SHA }, true],
    ['of another size', { bytes: 2, sha256: SHA }, false],
    ['of another hash', { bytes: 1, sha256: 'f'.repeat(64) }, false],
  ])('is what was announced when the bytes that came are %s', (_what, came, is) => {
    expect(isAsFiled(sound, came)).toBe(is);
  });
});
