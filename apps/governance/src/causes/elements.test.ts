import { ELEMENTS, factorElements, MAPPED } from './elements';

const CATEGORIES = Object.entries(MAPPED);

describe('the kinds of cause', () => {
  it('have staffing, communication, supervision and governance in the first rank, each mapped in every framework (R2)', () => {
    for (const category of ['STAFFING', 'COMMUNICATION', 'SUPERVISION', 'GOVERNANCE'] as const)
      expect(Object.values(MAPPED[category]).map((codes) => codes.length > 0)).toEqual([true, true, true]);
  });

  it('all lie somewhere in every framework, but for those of no kind', () => {
    const nowhere = CATEGORIES.filter(([, mapped]) => Object.values(mapped).some((codes) => codes.length === 0));
    expect(nowhere.map(([category]) => category)).toEqual(['OTHER']);
  });

  it.each(CATEGORIES)('lie, for %s, at elements that their framework has', (_category, mapped) => {
    for (const [framework, codes] of Object.entries(mapped))
      expect(ELEMENTS[framework as keyof typeof ELEMENTS]).toEqual(expect.arrayContaining([...codes]));
  });
});

describe('the elements of the frameworks', () => {
  it('are each listed once, with the kinds of cause that lie there', () => {
    const listed = factorElements();
    expect(listed).toHaveLength(6 + 19 + 7);
    expect(new Set(listed.map(({ framework, code }) => `${framework} ${code}`)).size).toBe(listed.length);
    expect(listed.filter(({ code }) => !/^[A-Z]+(_[A-Z]+)*$/.test(code))).toEqual([]);
    expect(listed).toContainEqual({ framework: 'YORKSHIRE', code: 'LINES_OF_RESPONSIBILITY', categories: ['OWNERSHIP'] });
    expect(listed).toContainEqual({ framework: 'LONDON_PROTOCOL', code: 'PATIENT', categories: [] });
  });
});
