import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { movedBy, TRANSITIONS } from './transitions';

/** The states of a review as a Mermaid diagram: an arrow for each way from one to another. */
const diagram = (): string =>
  [
    '```mermaid',
    'stateDiagram-v2',
    ...TRANSITIONS.map(({ from, to, by, on }) => `  ${from ?? '[*]'} --> ${to}: ${by} (${on})`),
    '  CLOSED --> [*]',
    '```',
  ].join('\n');

describe('the states of a review', () => {
  it('lead from its opening over conclusion, change and verification to its closing', () => {
    const way = (['openReview', 'concludeReview', 'makeChange', 'recordOutcome', 'closeReview'] as const).reduce<string[]>(
      (states, by) => [...states, movedBy(by, (states.at(-1) as 'OPEN' | undefined) ?? null)],
      [],
    );
    expect(way).toEqual(['OPEN', 'CONCLUDED', 'CHANGED', 'VERIFIED', 'CLOSED']);
    expect(movedBy('endReviewAtLevel', 'OPEN')).toBe('CLOSED');
    expect(movedBy('sameCauseConcluded', 'CLOSED')).toBe('CHANGED');
  });

  it('are reached by no verb from where it is not taken', () => {
    expect(() => movedBy('closeReview', 'OPEN')).toThrow('closeReview leads nowhere from OPEN');
    expect(() => movedBy('makeChange', null)).toThrow('makeChange leads nowhere from nothing');
  });

  it('lead each to one state by one verb', () => {
    const ways = TRANSITIONS.map(({ from, by }) => `${from} ${by}`);
    expect(new Set(ways).size).toBe(ways.length);
  });

  it('are drawn in the docs as they are', () => {
    const page = readFileSync(join(__dirname, '../../../../docs/review-states.md'), 'utf8');
    expect(page).toContain(diagram());
  });
});
