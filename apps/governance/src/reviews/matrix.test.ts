import type { Cause } from '../causes/domain';
import { evidenceMatrix } from './matrix';

const [ownership, staffing] = [{ id: 'O' } as Cause, { id: 'S' } as Cause];
type Examination = Parameters<typeof evidenceMatrix>[2][number];
const examined = (more: Partial<Examination> = {}): Examination => ({
  ...{ state: 'EXAMINED', sourceKind: 'ROTAS', causeId: 'O', showing: 'SUPPORTS', ...more },
});
const shown = (...newestFirst: Examination[]) =>
  evidenceMatrix(['ROTAS', 'AUDITS'], [ownership, staffing], newestFirst).map(({ sourceKind, cause, showing }) => [
    cause.id,
    sourceKind,
    showing,
  ]);

describe('the matrix of evidence', () => {
  it('has a cell for every source against every cause, empty where nothing was examined', () => {
    expect(shown()).toEqual([
      ['O', 'ROTAS', null],
      ['O', 'AUDITS', null],
      ['S', 'ROTAS', null],
      ['S', 'AUDITS', null],
    ]);
  });

  it('shows the newest examination of a source for a cause, and in no other cell', () => {
    const older = examined({ showing: 'CONTRADICTS' });
    expect(shown(examined(), older, examined({ causeId: 'S', sourceKind: 'AUDITS', showing: 'NEUTRAL' }))).toEqual([
      ['O', 'ROTAS', 'SUPPORTS'],
      ['O', 'AUDITS', null],
      ['S', 'ROTAS', null],
      ['S', 'AUDITS', 'NEUTRAL'],
    ]);
  });

  it('shows nothing by a source that was reasoned away', () => {
    expect(shown(examined({ state: 'NOT_APPLICABLE' }))[0]).toEqual(['O', 'ROTAS', null]);
  });
});
