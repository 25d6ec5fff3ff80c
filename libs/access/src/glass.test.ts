import fc from 'fast-check';
import { ROLES, type Caller, type Role } from './caller';
import { breaksGlass, GLASS_CLASSES, glassFor, type BrokenGlass, type Glass, type GlassShut } from './glass';
import { allows, DATA_CLASSES, holds, holdsForGroup, maySee, maySeeOf, permits } from './policy';
import { reachOf, readsEvery } from './relationship';
import { PEOPLE_OF_GROUP } from './verbs/groups';

const [A, B, C] = ['a', 'b', 'c'].map((last) => `018f3c6e-0000-7000-8000-00000000000${last}`) as [string, string, string];
const HOLDER = '018f3c6e-0000-7000-8000-000000000001';
const PERSON = '018f3c6e-0000-7000-8000-0000000000ee';
const MINUTE = 60_000;
const BROKEN_AT = new Date('2026-03-09T02:00:00.000Z');
const at = (minutes: number, ms = 0): Date => new Date(BROKEN_AT.getTime() + minutes * MINUTE + ms);

const caller = (facts: Partial<Caller> & { role?: Role; services?: 'ALL' | readonly string[] } = {}): Caller => {
  const { role = 'SUPPORT_WORKER', services = [A], ...rest } = facts;
  return {
    subject: 'someone',
    tenantId: '018f3c6e-0000-7000-8000-0000000000ff',
    staffMemberId: HOLDER,
    organisationId: null,
    purpose: 'care',
    grants: [{ role, services }],
    ...rest,
  };
};

const broken = (facts: Partial<BrokenGlass> = {}): BrokenGlass => ({
  id: '018f3c6e-0000-7000-8000-00000000000d',
  serviceId: B,
  personId: null,
  classes: ['CARE', 'SAFEGUARDING'],
  reason: 'MEDICAL_EMERGENCY',
  holderId: HOLDER,
  brokenAt: BROKEN_AT,
  opensUntil: at(60),
  endedAt: null,
  ...facts,
});

const { holderId: _h, brokenAt: _b, opensUntil: _o, endedAt: _e, ...GLASS } = broken();

describe('a glass that a caller sends', () => {
  it.each<[string, BrokenGlass | null, Caller, Date, Glass | GlassShut]>([
    ['opens to who broke it', broken(), caller(), at(0), GLASS],
    ['opens until the last moment of its time', broken(), caller(), at(60, -1), GLASS],
    ['shuts at its time', broken(), caller(), at(60), 'EXPIRED'],
    ['shuts sooner where it was broken for less', broken({ opensUntil: at(10) }), caller(), at(10), 'EXPIRED'],
    ['shuts after an hour, whatever was told of it', broken({ opensUntil: at(600) }), caller(), at(60), 'EXPIRED'],
    ['opens nothing once it was ended', broken({ endedAt: at(1) }), caller(), at(2), 'ENDED'],
    ['is not known where nobody broke it', null, caller(), at(0), 'UNKNOWN'],
    ['is not known to another worker', broken(), caller({ staffMemberId: A }), at(0), 'UNKNOWN'],
    ['is not said to have ended to another worker', broken({ endedAt: at(1) }), caller({ staffMemberId: A }), at(2), 'UNKNOWN'],
    ['is not known to a caller who is no worker', broken(), caller({ staffMemberId: null }), at(0), 'UNKNOWN'],
    ['is not known to a worker who is one of an agency now', broken(), caller({ role: 'AGENCY_WORKER' }), at(0), 'UNKNOWN'],
    ['is not known to who comes from outside', broken(), caller({ purpose: 'inspection' }), at(0), 'UNKNOWN'],
  ])('%s', (_what, glass, who, now, is) => {
    expect(glassFor(glass, who, now)).toEqual(is);
  });
});

describe('who breaks a glass', () => {
  it.each(ROLES)('%s: as people of the group do', (role) => {
    const outside = ['AGENCY_WORKER', 'COMMISSIONER', 'INSPECTOR', 'BI_READER', 'INTEGRATION', 'DATA_PROTECTION_OFFICER', 'ADMINISTRATOR'];
    expect(breaksGlass(caller({ role }))).toBe(!outside.includes(role));
  });

  it.each<[Caller['purpose'], boolean]>([
    ['care', true],
    ['assurance', true],
    ['commissioning', false],
    ['inspection', false],
    ['bi', false],
    ['integration', false],
  ])('for the purpose of %s: %s', (purpose, may) => {
    expect(breaksGlass(caller({ purpose }))).toBe(may);
  });
});

describe('a broken glass', () => {
  const under = (glass: Partial<Glass> = {}, facts: Parameters<typeof caller>[0] = {}) =>
    caller({ ...facts, glass: { ...GLASS, ...glass } });

  it('opens its classes in its service, and no other class or service (part of R110)', () => {
    const opened = DATA_CLASSES.filter((dataClass) => maySee(under(), dataClass, B) && !maySee(caller(), dataClass, B));
    expect(opened).toEqual(['CARE', 'SAFEGUARDING']);
  });

  it('opens what the need to know keeps shut in the holder’s own service', () => {
    expect(readsEvery(caller(), A, ['SAFEGUARDING'])).toBe(false);
    expect(readsEvery(under({ serviceId: A }), A, ['SAFEGUARDING'])).toBe(true);
  });

  it('of one person opens what is about them, and nothing of the service as a whole', () => {
    const one = under({ personId: PERSON });
    expect(maySeeOf(one, 'CARE', B, [PERSON])).toBe(true);
    expect(maySeeOf(one, 'CARE', B, [A, PERSON])).toBe(true);
    expect(maySeeOf(one, 'CARE', B, [A])).toBe(false);
    expect(maySeeOf(one, 'CARE', B, [])).toBe(false);
    expect(maySeeOf(one, 'CARE', C, [PERSON])).toBe(false);
    expect([maySee(one, 'CARE', B), readsEvery(one, B, ['CARE'])]).toEqual([false, false]);
  });

  it('opens no record that is of no one service', () => {
    const administrator = under({}, { role: 'ADMINISTRATOR' });
    expect([
      maySee(administrator, 'CARE', null),
      maySeeOf(administrator, 'CARE', null, []),
      readsEvery(administrator, null, ['CARE']),
    ]).toEqual([false, false, false]);
  });

  it('opens no class that a glass can’t, though it names it', () => {
    const all = under({ classes: DATA_CLASSES }, { role: 'ADMINISTRATOR' });
    const opened = DATA_CLASSES.filter(
      (dataClass) => permits(all, dataClass, 'READ') && !permits(caller({ role: 'ADMINISTRATOR' }), dataClass, 'READ'),
    );
    expect(opened).toEqual([...GLASS_CLASSES]);
  });
});

describe('whatever the caller and the glass', () => {
  const services = fc.oneof(fc.constant('ALL' as const), fc.subarray([A, B, C]));
  const grants = fc.array(fc.record({ role: fc.constantFrom(...ROLES), services }), { minLength: 1, maxLength: 4 });
  const glasses = fc.record({
    id: fc.uuid(),
    serviceId: fc.constantFrom(A, B, C),
    personId: fc.constantFrom(null, PERSON),
    classes: fc.subarray([...DATA_CLASSES]),
    reason: fc.constant('MEDICAL_EMERGENCY'),
  });
  const withGlass = fc.tuple(grants, glasses).map(([held, glass]) => [caller({ grants: held }), caller({ grants: held, glass })] as const);
  const dataClass = fc.constantFrom(...DATA_CLASSES);
  const place = fc.constantFrom(A, B, C, null);
  const people = fc.subarray([PERSON, HOLDER]);

  it('it never widens a write', () => {
    fc.assert(
      fc.property(withGlass, dataClass, place, fc.subarray([...ROLES]), ([without, by], asked, serviceId, roles) => {
        expect(permits(by, asked, 'WRITE')).toBe(permits(without, asked, 'WRITE'));
        expect(holds(by, roles, serviceId)).toBe(holds(without, roles, serviceId));
        expect(holdsForGroup(by, roles)).toBe(holdsForGroup(without, roles));
      }),
    );
  });

  it('it opens no class that it does not list, and none that no glass opens', () => {
    fc.assert(
      fc.property(withGlass, dataClass, place, people, ([without, by], asked, serviceId, about) => {
        const opens = (GLASS_CLASSES as readonly string[]).includes(asked) && by.glass?.classes.includes(asked);
        if (opens) return;
        expect(permits(by, asked, 'READ')).toBe(permits(without, asked, 'READ'));
        expect(maySeeOf(by, asked, serviceId, about)).toBe(maySeeOf(without, asked, serviceId, about));
        expect(readsEvery(by, serviceId, [asked])).toBe(readsEvery(without, serviceId, [asked]));
      }),
    );
  });

  it('it opens nothing in a service that is not its own', () => {
    fc.assert(
      fc.property(withGlass, dataClass, place, people, ([without, by], asked, serviceId, about) => {
        if (serviceId === by.glass?.serviceId) return;
        expect(maySee(by, asked, serviceId)).toBe(maySee(without, asked, serviceId));
        expect(maySeeOf(by, asked, serviceId, about)).toBe(maySeeOf(without, asked, serviceId, about));
        expect(readsEvery(by, serviceId, [asked])).toBe(readsEvery(without, serviceId, [asked]));
      }),
    );
  });

  it('it takes nothing away, and leaves the reach of the roles as it was', () => {
    fc.assert(
      fc.property(withGlass, dataClass, place, people, ([without, by], asked, serviceId, about) => {
        if (maySeeOf(without, asked, serviceId, about)) expect(maySeeOf(by, asked, serviceId, about)).toBe(true);
        expect(reachOf(by, asked)).toEqual(reachOf(without, asked));
      }),
    );
  });

  it('one whose time is over, that was ended or is another’s gives nothing', () => {
    const times = fc.record({
      opens: fc.integer({ min: -100, max: 500 }),
      ended: fc.constantFrom(null, 5),
      asked: fc.integer({ min: 0, max: 700 }),
    });
    fc.assert(
      fc.property(times, fc.constantFrom(HOLDER, A), ({ opens, ended, asked }, staffMemberId) => {
        const glass = broken({ opensUntil: at(opens), endedAt: ended === null ? null : at(ended) });
        const given = glassFor(glass, caller({ staffMemberId }), at(asked));
        const stands = staffMemberId === HOLDER && ended === null && asked < opens && asked < 60;
        expect(typeof given === 'object').toBe(stands);
      }),
    );
  });

  it('whoever may break one has each class that it opens somewhere: it opens where and of whom, and no new kind of thing', () => {
    for (const role of PEOPLE_OF_GROUP)
      for (const opened of GLASS_CLASSES) expect([role, opened, allows(role, opened, 'READ')]).toEqual([role, opened, true]);
  });
});

describe('who knows of a broken glass', () => {
  it.each<[Role, 'SERVICE' | 'OWN' | 'NOTHING']>([
    ['SAFEGUARDING_LEAD', 'SERVICE'],
    ['REGISTERED_MANAGER', 'SERVICE'],
    ['NOMINATED_INDIVIDUAL', 'SERVICE'],
    ['DATA_PROTECTION_OFFICER', 'SERVICE'],
    ['DEPUTY_MANAGER', 'OWN'],
    ['SUPPORT_WORKER', 'OWN'],
    ['INTEGRATION', 'NOTHING'],
    ['ADMINISTRATOR', 'NOTHING'],
    ['AGENCY_WORKER', 'NOTHING'],
    ['INSPECTOR', 'NOTHING'],
  ])('%s: %s', (role, knows) => {
    const reach = reachOf(caller({ role }), 'BREAK_GLASS');
    expect(reach.ANY).toEqual(knows === 'SERVICE' ? [A] : null);
    expect(reach.OWN).toBe(knows === 'NOTHING' ? null : 'ALL');
  });
});
