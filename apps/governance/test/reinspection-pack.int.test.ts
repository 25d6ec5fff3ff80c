import type { Caller, Role } from '@causeway/access';
import { checkPack, packKeyOf, packText, type EvidencePack, type PackRecord } from '@causeway/kernel';
import { aCaller, anId, serving, type Serving, type TestGraph } from '@causeway/testing';
import { generateKeyPairSync } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { packRoute } from '../src/packs/routes';
import { parts } from '../src/parts';
import { afterChange, type AfterChange } from './after-change';
import { openGraph, type Input } from './desk';
import { aCompletion, anAction, anOpening } from './review-inputs';
import { confirmed, LATER } from './review-stages';

const JUNE = '2026-06-02T09:00:00.000Z';
const key = generateKeyPairSync('ed25519').privateKey;
const ANY_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

let graph: TestGraph;
let server: Serving;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
  server = await serving(graph, parts, JUNE, { routes: ({ schema }) => [packRoute({ schema, key }, [])] });
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});
beforeEach(async () => {
  place = await afterChange(graph);
});

const quality = (): Caller => place.bench.caller('quality');
const outsider = (role: Role): Caller =>
  aCaller(role, { tenantId: place.bench.desk.tenantId, services: [place.bench.desk.serviceId], organisationId: anId() });
const get = (caller: Caller | null, path: string): Promise<Response> => server.send(caller, `/packs/${path}`, {});
const pathFor = (caller: Caller): string => `services/${graph.idsTo(caller).encode(place.bench.desk.serviceId)}`;
const textFor = async (caller: Caller): Promise<string> => {
  const answer = await get(caller, pathFor(caller));
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
  return answer.text();
};
const packFor = async (caller: Caller): Promise<EvidencePack> => JSON.parse(await textFor(caller)) as EvidencePack;
const of = ({ records }: EvidencePack, section: string): PackRecord[] => records.filter((record) => record.section === section);
const contents = (pack: EvidencePack, section: string) => of(pack, section).map(({ content }) => content as Record<string, any>);

/** An inspection of 10 February, with findings by regulation. */
async function inspected(...regulations: readonly string[]): Promise<string[]> {
  const { desk } = place.bench;
  const by = place.bench.caller('manager');
  const inspection = { serviceId: desk.serviceId, inspectedOn: '2026-02-10', overallRating: 'REQUIRES_IMPROVEMENT' };
  const inspectionId = (await desk.send(by, 'recordInspection', inspection, 'inspection { id }')).said?.['id'] as string;
  const ids: string[] = [];
  for (const regulationKey of regulations) {
    const finding = { inspectionId, kind: 'BREACH', regulationKey, text: `Plans were not current (${regulationKey}).` };
    ids.push((await desk.send(by, 'recordInspectionFinding', finding, 'inspectionFinding { id }')).said?.['id'] as string);
  }
  return ids;
}

/** Has a finding read by somebody else, and tested by an audit of April. */
async function testedFinding(findingId: string, more: Input = {}): Promise<string> {
  const { bench } = place;
  const { said } = await bench.desk.send(
    bench.caller('deputy'),
    'reviewFinding',
    { findingId, version: 1, note: 'Agreed.' },
    'inspectionFinding { version }',
  );
  const proof = await bench.knows('IdentifiedChange', { happenedAt: '2026-04-14T09:00:00.000Z' });
  const testing = {
    findingId,
    version: said?.['version'] as number,
    changedOn: '2026-03-09',
    stillFound: false,
    note: 'Ten of ten in time.',
  };
  const { refusals } = await bench.desk.send(bench.caller('manager'), 'testFinding', { ...testing, evidence: [proof], ...more }, '', LATER);
  expect(refusals).toEqual([]);
  return proof.id;
}

/** What a review came to: its change is shown, with an outcome; a weaker action is still open. */
async function whole(): Promise<void> {
  const { bench, causeId, action, reviewId } = place;
  await confirmed(bench, causeId);
  await bench.does('completeAction', await aCompletion(bench, action, { completedOn: '2026-03-20' }), 'id', LATER);
  await bench.does('planAction', anAction(bench, reviewId, [causeId], { changeKind: 'ROUTINE', category: 'TRAINING' }), 'id');
  for (const [month, numerator] of [
    ['2026-03-01', 12],
    ['2026-04-01', 20],
    ['2026-05-01', 19],
  ] as const)
    await place.month(month, numerator);
  await place.heard();
  await bench.does('recordOutcome', await place.outcome('2026-05-01'), 'id', JUNE);
}

describe('the pack of a service before its re-inspection', () => {
  it('begins with what was found and is not tested: a finding without a review before one with, and one whose test was withdrawn (R6)', async () => {
    const [answered = '', alone = '', lost = '', done = ''] = await inspected('RA2014_9', 'RA2014_17', 'RA2014_18', 'RA2014_12');
    await testedFinding(done);
    const proof = await testedFinding(lost);
    const first = await packFor(quality());
    expect(first.records.slice(0, 2).map(({ section, id }) => [section, id])).toEqual([
      ['findingsNotTested', alone],
      ['findingsNotTested', answered],
    ]);
    expect(contents(first, 'findingsNotTested').map(({ answers }) => answers.map((one: any) => [one.by, one.review.id]))).toEqual([
      [],
      [['REGULATION', place.reviewId]],
    ]);
    expect(of(first, 'findingsTested').map(({ id }) => id)).toEqual(expect.arrayContaining([done, lost]));
    await place.bench.ownerSays('RETRACTED', 'IdentifiedChange', proof);
    const second = await packFor(quality());
    expect(of(second, 'findingsNotTested').map(({ id }) => id)).toEqual([alone, lost, answered]);
    expect(contents(second, 'findingsNotTested')[1]).toMatchObject({ state: 'TESTED', stillShown: false });
  });

  it('is answered by a review that was opened on the finding, whatever its regulation, and by none from before the inspection', async () => {
    const [finding = '', other = ''] = await inspected('RA2014_17', 'RA2014_9');
    await graph.database.asAdmin("update review set happened_at = '2026-02-09T10:00:00Z' where id = $1", [place.reviewId]);
    const opening = {
      triggerKind: 'INSPECTION_FINDING',
      triggers: [{ kind: 'InspectionFinding', id: finding }],
      frameworkItems: ['SAF_E1'],
    };
    const { id } = await place.bench.does('openReview', await anOpening(place.bench, opening));
    const pack = await packFor(quality());
    expect(contents(pack, 'findingsNotTested').map((one) => [one['id'], one['answers']])).toEqual([
      [other, []],
      [finding, [{ by: 'FINDING', review: { id, level: 'FULL', state: 'OPEN', changedOn: null } }]],
    ]);
  });

  it('is answered in full by a full review alone: a finding of which a review ended below that comes before one with a full review (R6)', async () => {
    const [deep = '', light = ''] = await inspected('RA2014_9', 'RA2014_17');
    const opening = {
      ...{ triggerKind: 'INSPECTION_FINDING', triggers: [{ kind: 'InspectionFinding', id: light }], frameworkItems: ['SAF_E1'] },
      ...{ level: 'CONCISE', levelReason: 'Nobody was hurt by it.' },
    };
    const { id } = await place.bench.does('openReview', await anOpening(place.bench, opening));
    const pack = await packFor(quality());
    expect(contents(pack, 'findingsNotTested').map((one) => [one['id'], one['answers'][0].review])).toMatchObject([
      [light, { id, level: 'CONCISE' }],
      [deep, { id: place.reviewId, level: 'FULL' }],
    ]);
  });

  it('holds what the reviews came to as the graph says it: causes, actions, changes, charts, verdicts, feedback, what is open and what is not known', async () => {
    await inspected('RA2014_9');
    await whole();
    await place.bench.knows('AllocationCheck', { happenedAt: '2026-04-14T10:00:00.000Z', data: { ownershipClear: false } });
    const text = await textFor(quality());
    expect(checkPack(text, [packKeyOf(key)]).faults).toEqual([]);
    const pack = JSON.parse(text) as EvidencePack;
    expect(pack.manifest).toMatchObject({ about: { type: 'Service', id: place.bench.desk.serviceId }, madeAt: JUNE, withheld: [] });
    expect(contents(pack, 'service')).toMatchObject([{ name: 'Elm Court', provider: { name: 'Meadow Homes' } }]);
    expect(contents(pack, 'inspections')).toMatchObject([{ inspectedOn: '2026-02-10', overallRating: 'REQUIRES_IMPROVEMENT' }]);
    expect(of(pack, 'problem').map(({ id }) => id)).toEqual([place.reviewId]);
    expect(contents(pack, 'causes')).toMatchObject([{ review: place.reviewId, category: 'OWNERSHIP', state: 'TESTED' }]);
    const finding = { finding: place.causeId, stretch: 'AFTER' };
    expect(of(pack, 'contradictions').map(({ type, content }) => [type, (content as any).says as unknown])).toMatchObject([
      ['Audit', [{ ...finding, says: 'AUDIT_FAILED', cited: true }]],
      ['AllocationCheck', [{ ...finding, says: 'CONDITION_THERE', cited: false }]],
    ]);
    const actions = contents(pack, 'actions').filter(({ strength }) => strength !== undefined);
    expect(actions.map(({ strength }) => strength as unknown)).toEqual(['STRONGER', 'WEAKER']);
    expect(contents(pack, 'changes')).toMatchObject([
      { changeKind: 'OWNERSHIP', doneBefore: expect.any(String) as unknown, doneSince: expect.any(String) as unknown },
    ]);
    const said = (
      await graph.run(
        quality(),
        JUNE,
        `{ review(id: "${place.reviewId}") { charts { measure centre points { lowerLimit share { numerator denominator } inBaseline } } movements { verdict addressed reducing } outcomes { edges { node { id verdict evidence { id } } } } experience { before { numerator denominator } } } }`,
      )
    )['review'] as Record<string, any>;
    expect(contents(pack, 'charts')).toMatchObject(said['charts']);
    const effect = of(pack, 'effect');
    const typed = (type: string) => effect.filter((record) => record.type === type).map(({ content }) => content);
    expect(typed('Movement')).toMatchObject(said['movements']);
    expect(typed('OutcomeEvidence')).toMatchObject(said['outcomes'].edges.map(({ node }: any) => node as unknown));
    expect(contents(pack, 'feedback')[0]).toMatchObject(said['experience']);
    expect(of(pack, 'open').map(({ type }) => type)).toEqual(['Review', 'ReviewAction', 'OverdueChecks']);
    expect(contents(pack, 'open')[1]).toMatchObject({ changeKind: 'ROUTINE', dueOn: '2026-03-20', overdue: true });
    expect(contents(pack, 'open')[2]?.['overdue']).toBeGreaterThan(0);
    expect(contents(pack, 'notKnown')).toEqual([{ sourcesBehind: [] }]);
    await place.heard({ seenUntil: { workforce: null } });
    expect(contents(await packFor(quality()), 'notKnown')).toEqual([{ sourcesBehind: ['workforce'] }]);
  });

  it('has the same hashes when it is asked for twice, and is found out where any byte of it is another', async () => {
    await inspected('RA2014_9');
    const text = await textFor(quality());
    expect((JSON.parse(await textFor(quality())) as EvidencePack).manifest).toEqual((JSON.parse(text) as EvidencePack).manifest);
    const found = (altered: string) => checkPack(altered, [packKeyOf(key)]).faults;
    expect(found(text)).toEqual([]);
    // The line's end is none of what was signed.
    const step = Math.floor(text.length / 150);
    for (let i = 0; i < text.length - 1; i += step)
      expect(found(`${text.slice(0, i)}${text[i] === 'x' ? 'y' : 'x'}${text.slice(i + 1)}`)).not.toEqual([]);
    const pack = JSON.parse(text) as EvidencePack;
    expect(found(packText({ ...pack, records: pack.records.slice(1) }))).toMatchObject([{ code: 'RECORD_MISSING' }, ...[]]);
  });

  it.each<Role>(['COMMISSIONER', 'INSPECTOR'])(
    'gives the %s codes and roles: no id, no name and no text of people in JSON or PDF, and no answers of fewer than five (R111)',
    async (role) => {
      const [finding = ''] = await inspected('RA2014_9');
      await whole();
      const caller = outsider(role);
      const text = await textFor(caller);
      const tables = await graph.database.asAdmin<{ name: string }>(
        "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'",
      );
      const known = new Set<string>();
      for (const { name } of tables)
        for (const { row } of await graph.database.asAdmin<{ row: string }>(`select t::text as row from "${name}" t where tenant_id = $1`, [
          place.bench.desk.tenantId,
        ]))
          for (const [id] of row.matchAll(ANY_ID)) known.add(id);
      expect(known.has(finding)).toBe(true);
      const codes = [...text.matchAll(ANY_ID)].map(([id]) => id);
      expect(codes.length).toBeGreaterThan(20);
      expect(codes.filter((id) => known.has(id))).toEqual([]);
      const texts = await graph.database.asAdmin<{ said: string }>(
        `select unnest(array[title, visible_problem, conclusion, isolation_search]) as said from review where id = $1
         union all select unnest(array[description, mechanism, what_happened]) from cause where review_id = $1
         union all select unnest(array[description, done_before, done_since]) from review_action where review_id = $1
         union all select text from inspection_finding where id = $2`,
        [place.reviewId, finding],
      );
      const written = texts.map(({ said }) => said).filter((said) => said !== null);
      expect(written.length).toBeGreaterThan(7);
      const pages = await pagesFor(caller);
      expect(written.filter((said) => text.includes(said) || pages.includes(unspaced(said)))).toEqual([]);
      const inside = await pagesFor(quality());
      expect(written.filter((said) => !inside.includes(unspaced(said)))).toEqual([]);
      expect([...pages.matchAll(ANY_ID)].filter(([id]) => known.has(id))).toEqual([]);
      const pack = JSON.parse(text) as EvidencePack;
      const fields = pack.manifest.withheld.map(({ field }) => field);
      expect(fields).toEqual(
        expect.arrayContaining(['service.reinspectionPack.text', 'service.reviews.title', 'service.reviews.causes.description']),
      );
      expect(pack.manifest.mayLackRecords).toBe(true);
      expect(contents(pack, 'feedback')[0]).toMatchObject({ before: { fewerThan: 5 }, since: { fewerThan: 5 } });
      expect(contents(await packFor(quality()), 'feedback')[0]).toMatchObject({ before: { numerator: 1, denominator: 1 } });
      expect(checkPack(text, [packKeyOf(key)]).faults).toEqual([]);
    },
  );

  it('is a PDF too, tagged as that of a review, with the signed records attached', async () => {
    await inspected('RA2014_9');
    await whole();
    const answer = await get(quality(), `${pathFor(quality())}.pdf`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const pdf = bytes.toString('latin1');
    const marks = ['/StructTreeRoot', '/Lang (en-GB)', 'Before re-inspection: Elm Court', '/S /Figure', '/S /TH', 'Chart of M1A by month'];
    expect(marks.filter((mark) => !pdf.includes(mark))).toEqual([]);
    const [, packed = ''] = /\/Type \/EmbeddedFile\n[\s\S]*?stream\n([\s\S]*?)\nendstream/.exec(pdf) ?? [];
    const attached = inflateSync(Buffer.from(packed, 'latin1')).toString();
    expect(attached).toBe(await textFor(quality()));
    expect(checkPack(attached, [packKeyOf(key)]).faults).toEqual([]);
  });

  it('is not there for another service, another group or nobody, nor for a role that may not read reviews', async () => {
    const { tenantId, serviceId } = place.bench.desk;
    const path = `services/${serviceId}`;
    for (const caller of [
      aCaller('REGISTERED_MANAGER', { tenantId, services: [anId()] }),
      aCaller('REGISTERED_MANAGER', { tenantId: anId() }),
    ])
      for (const suffix of ['', '.pdf']) {
        const answer = await get(caller, path + suffix);
        expect([answer.status, await answer.json()]).toMatchObject([404, { errors: [{ extensions: { code: 'NOT_FOUND' } }] }]);
      }
    expect((await get(quality(), `services/${anId()}`)).status).toBe(404);
    const elsewhere = aCaller('REGISTERED_MANAGER', { tenantId, services: [anId()] });
    const worker = aCaller('SUPPORT_WORKER', { tenantId, services: [serviceId] });
    expect((await get({ ...elsewhere, grants: [...elsewhere.grants, ...worker.grants] }, path)).status).toBe(404);
    expect((await get(aCaller('SUPPORT_WORKER', { tenantId, services: [serviceId] }), path)).status).toBe(403);
    expect((await get(null, path)).status).toBe(401);
    expect((await get(quality(), `services/${serviceId}.xml`)).status).toBe(404);
  });

  it('is made by as many statements of many reviews and findings as of one', async () => {
    await inspected('RA2014_9');
    const asked = () => graph.statements(() => textFor(quality()));
    const one = await asked();
    await afterChange(graph, place.bench);
    await inspected('RA2014_17', 'RA2014_9');
    expect(await asked()).toBe(one);
  });
});

const pagesFor = async (caller: Caller): Promise<string> => {
  const answer = await get(caller, `${pathFor(caller)}.pdf`);
  expect(answer.status).toBe(200);
  return saidIn(Buffer.from(await answer.arrayBuffer()));
};
const unspaced = (text: string): string => text.replace(/\s/g, '');

/** What the pages of a PDF say, without spaces: glyphs by the maps of its fonts, so that lines may break anywhere. */
function saidIn(pdf: Buffer): string {
  const streams = [...pdf.toString('latin1').matchAll(/stream\n([\s\S]*?)\nendstream/g)].flatMap(([, packed = '']) => {
    try {
      return [inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  const fonts = streams.filter((stream) => stream.includes('beginbfrange')).map(lettersOf);
  const shown = streams.flatMap((stream) => [...stream.matchAll(/\[((?:<[0-9a-f]*>|[-\d. ])*)\] TJ/g)].map(([, glyphs = '']) => glyphs));
  const read = (letters: ReadonlyMap<number, string>): string =>
    shown
      .flatMap((glyphs) =>
        [...glyphs.replace(/>[^<]*</g, '').matchAll(/[0-9a-f]{4}/g)].map(([code]) => letters.get(parseInt(code, 16)) ?? ''),
      )
      .join('');
  return fonts.map(read).map(unspaced).join('\n');
}

/** Which letters each glyph of a font stands for. */
function lettersOf(map: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, first = '', list = ''] of map.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g))
    [...list.matchAll(/<([0-9a-f ]*)>/g)].forEach(([, codes = ''], i) => {
      const units = codes
        .split(' ')
        .filter(Boolean)
        .map((unit) => parseInt(unit, 16));
      letters.set(parseInt(first, 16) + i, String.fromCharCode(...units));
    });
  return letters;
}
