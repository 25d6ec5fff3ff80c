import type { Caller, Role } from '@causeway/access';
import { checkPack, keyIdOf, packKeyOf, type EvidencePack, type PackRecord } from '@causeway/kernel';
import { aCaller, anId, serving, type Serving, type TestGraph } from '@causeway/testing';
import { generateKeyPairSync } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { packRoute } from '../src/packs/routes';
import { parts } from '../src/parts';
import { afterChange, type AfterChange } from './after-change';
import { aJudgement, openedOnIncidents } from './agency-review';
import { openGraph } from './desk';
import { aBarrier, aCompletion, aDifference, anAction, anInvolvement, aNote } from './review-inputs';
import { confirmed, LATER, opened } from './review-stages';

const JUNE = '2026-06-02T09:00:00.000Z';
const key = generateKeyPairSync('ed25519').privateKey;
const former = packKeyOf(generateKeyPairSync('ed25519').publicKey);
const ANY_ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const SHARE = 'numerator denominator share lower upper method level from to calendarVersion';

let graph: TestGraph;
let server: Serving;
let place: AfterChange;
beforeAll(async () => {
  graph = await openGraph();
  server = await serving(graph, parts, JUNE, { routes: ({ schema }) => [packRoute({ schema, key }, [former])] });
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});
beforeEach(async () => {
  place = await afterChange(graph);
});

const get = (caller: Caller | null, path: string): Promise<Response> => server.send(caller, `/packs/${path}`, {});
const textFor = async (caller: Caller, id = place.reviewId): Promise<string> => {
  const answer = await get(caller, `reviews/${id}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
  return answer.text();
};
const packFor = async (caller: Caller, id?: string): Promise<EvidencePack> => JSON.parse(await textFor(caller, id)) as EvidencePack;
const quality = (): Caller => place.bench.caller('quality');
const outsider = (role: Role): Caller =>
  aCaller(role, { tenantId: place.bench.desk.tenantId, services: [place.bench.desk.serviceId], organisationId: anId() });
/** The id of the review, as an outsider holds it. */
const codeFor = async (caller: Caller): Promise<string> =>
  (await graph.run(caller, JUNE, '{ reviews(first: 1) { edges { node { id } } } }'))['reviews'].edges[0].node.id as string;
const of = ({ records }: EvidencePack, section: string): PackRecord[] => records.filter((record) => record.section === section);
const asked = async (fields: string): Promise<Record<string, any>> =>
  (await graph.run(quality(), JUNE, `{ review(id: "${place.reviewId}") { ${fields} } }`))['review'] as Record<string, any>;

/** A review with a change that is made and shown, a weaker action beside it, an outcome, and a rating before and since. */
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

describe('the evidence pack of a review', () => {
  it('holds problem, evidence, causes, actions by strength, changes, charts, effect and feedback as the graph says them, signed (R87, R88, R98)', async () => {
    await whole();
    const text = await textFor(quality());
    expect(checkPack(text, [packKeyOf(key)]).faults).toEqual([]);
    const pack = JSON.parse(text) as EvidencePack;
    expect(pack.manifest).toMatchObject({
      ...{ about: { type: 'Review', id: place.reviewId }, madeAt: JUNE, withheld: [], readAs: { roles: ['PROVIDER_QUALITY_LEAD'] } },
    });
    const said = await asked(`title visibleProblem conclusion state changedOn happenedAt recordedAt concludedAt
      factorMatrix { factors { id } rows { record { kind id happenedAt } cells } }
      causes { edges { node { id category description mechanism state } } } preventions { missing made { id } }
      reviewActions { edges { node { id description strength completedOn } } } changesMade { id changeKind doneBefore doneSince completedOn }
      charts { measure centre points { share { ${SHARE} } lowerLimit upperLimit signals { cause direction } } }
      movements { measure before { ${SHARE} } after { ${SHARE} } verdict reducing } outcomeSummary { saferSystems { missing } strongerGovernance { checksInTime { ${SHARE} } } }
      experience { before { ${SHARE} } since { ${SHARE} } } evidenceSince { source records { kind id } }`);
    const nodes = (name: string): any[] => said[name].edges.map(({ node }: any) => node as unknown);
    const { title, visibleProblem, conclusion, state, changedOn } = said;
    const [happenedAt, recordedAt, concludedAt] = ['happenedAt', 'recordedAt', 'concludedAt'].map((name) =>
      new Date(said[name]).toISOString(),
    );
    expect(of(pack, 'untestedFindings')).toEqual([]);
    expect(of(pack, 'problem')).toMatchObject([
      { type: 'Review', content: { title, visibleProblem, conclusion, state, changedOn, happenedAt, recordedAt, concludedAt } },
    ]);
    expect(of(pack, 'causes').map(({ content }) => content)).toMatchObject(
      nodes('causes').map((cause) => ({
        ...cause,
        prevention: said['preventions'][0],
        whySteps: [{ answer: 'Nobody was named to carry a change over.' }],
      })),
    );
    const rows = of(pack, 'evidence').filter(({ type }) => type !== 'EvidenceMatrix');
    expect(rows.map(({ type, id, content }) => [type, id, (content as any).says.map(({ says }: any) => says as unknown)])).toEqual(
      said['factorMatrix'].rows.map(({ record, cells }: any) => [record.kind, record.id, cells.filter((cell: unknown) => cell !== null)]),
    );
    expect(rows.map(({ content }) => (content as any).happenedAt as unknown)).toEqual(
      said['factorMatrix'].rows.map(({ record }: any) => new Date(record.happenedAt).toISOString()),
    );
    expect(rows.length).toBe(3);
    const actions = of(pack, 'actions').filter(({ type }) => type === 'ReviewAction');
    expect(actions.map(({ content }) => (content as any).strength as unknown)).toEqual(['STRONGER', 'WEAKER']);
    expect(actions.map(({ content }) => content)).toMatchObject(
      nodes('reviewActions').sort(({ strength: one }: any, { strength: other }: any) => (one < other ? -1 : 1)),
    );
    expect(of(pack, 'changes').map(({ content }) => content)).toMatchObject(said['changesMade']);
    expect(of(pack, 'charts').map(({ content }) => content)).toMatchObject(said['charts']);
    const [movement, summary] = of(pack, 'effect');
    expect([movement?.content, summary?.content]).toMatchObject([said['movements'][0], said['outcomeSummary']]);
    const [experience, feedback] = of(pack, 'feedback');
    expect([experience?.content, feedback?.content]).toMatchObject([
      said['experience'],
      said['evidenceSince'].find(({ source }: any) => source === 'FEEDBACK'),
    ]);
  });

  it('holds barriers, differences, who was involved, and the commentary; to outsiders no word of them', async () => {
    const { bench } = place;
    const { id: reviewId } = await opened(bench);
    const shown = [await bench.knows('AllocationCheck')];
    await bench.does('assessBarrier', aBarrier(reviewId, shown));
    await bench.does('recordDifference', aDifference(reviewId, shown));
    await bench.does('recordInvolvement', anInvolvement(bench, reviewId, { asked: 'Why was I not told?' }));
    await bench.does('recordReviewNote', aNote(reviewId));
    const pack = await packFor(quality(), reviewId);
    const types = ['analysis', 'people', 'commentary'].map((section) => of(pack, section).map(({ type }) => type));
    expect(types).toEqual([['Barrier', 'Difference'], ['Involvement'], ['Commentary']]);
    const written = [
      ...[aBarrier, aDifference].flatMap((made) => [made(reviewId, shown)['whyNot'], made(reviewId, shown)['effect']]),
      ...[aNote(reviewId)['text'], 'Why was I not told?'],
    ].filter((text): text is string => typeof text === 'string');
    expect(written.length).toBe(4);
    expect(written.filter((text) => !JSON.stringify(pack).includes(text))).toEqual([]);
    const inspector = outsider('INSPECTOR');
    const codes = await graph.run(inspector, JUNE, '{ reviews(first: 9) { edges { node { id } } } }');
    const theirs = await Promise.all(codes['reviews'].edges.map(({ node }: any) => packFor(inspector, node.id)));
    const told = JSON.stringify(theirs);
    expect(told).toContain('ADMINISTRATIVE');
    expect(written.filter((text) => told.includes(text))).toEqual([]);
  });

  it('says how deep the review went: its level, why that is enough, and what the level asks and is there', async () => {
    const { bench } = place;
    const { id } = await opened(bench, { level: 'CONCISE', levelReason: 'Nobody was hurt by it.' });
    const { levelAsks } = await bench.review(id as string, 'levelAsks { level ask met }');
    expect(levelAsks).toHaveLength(5);
    expect(of(await packFor(quality(), id as string), 'problem')).toMatchObject([
      { content: { level: 'CONCISE', levelReason: 'Nobody was hurt by it.', levelDueAt: null, levelAsks } },
    ]);
    expect(of(await packFor(quality()), 'problem')).toMatchObject([{ content: { level: 'FULL', levelReason: null } }]);
  });

  it('holds of a long commentary the latest hundred entries, in their order, and how many there are in all', async () => {
    const { bench } = place;
    const { id } = await opened(bench);
    await bench.does('recordReviewNote', aNote(id as string));
    await graph.database.asAdmin(
      `insert into review_note select (jsonb_populate_record(r, jsonb_build_object('id', gen_random_uuid(), 'text', 'Note ' || n, 'happened_at', r.happened_at + n * interval '1 minute', 'recorded_at', r.recorded_at + n * interval '1 minute', 'received_at', r.received_at + n * interval '1 minute'))).*
         from review_note r, generate_series(1, 105) as n where review_id = $1`,
      [id],
    );
    const [commentary] = of(await packFor(quality(), id as string), 'commentary');
    const { entries, inAll } = commentary?.content as { entries: { text: string }[]; inAll: number };
    expect([inAll, entries.length]).toEqual([107, 100]);
    expect(entries.map(({ text }) => text)).toEqual(Array.from({ length: 100 }, (_, i) => `Note ${i + 6}`));
  });

  it('puts what is not tested first, and a finding whose proof was withdrawn too (R6)', async () => {
    const { bench, causeId } = place;
    expect((await packFor(quality())).records[0]).toMatchObject({
      section: 'untestedFindings',
      id: causeId,
      content: { state: 'RECORDED' },
    });
    await confirmed(bench, causeId);
    const [first] = (await packFor(quality())).records;
    expect(first).toMatchObject({ section: 'problem' });
    await bench.ownerSays('RETRACTED', 'IdentifiedChange');
    expect((await packFor(quality())).records[0]).toMatchObject({
      section: 'untestedFindings',
      content: { state: 'TESTED', prevention: { missing: expect.arrayContaining(['PROOF_WITHDRAWN']) as unknown } },
    });
  });

  it('has what the reviewer judged of incidents and how many nobody judged, without what was entered in error and, for outsiders, without why (part of R51)', async () => {
    const { bench } = place;
    const [one, other] = [await bench.knows('Incident'), await bench.knows('Incident')];
    const { id } = await openedOnIncidents(bench, [one, other]);
    const judged = await bench.does('judgeLink', aJudgement(id as string, one), 'id reason');
    const wrong = await bench.does('judgeLink', aJudgement(id as string, other), 'id');
    const marking = { record: { kind: 'LINK_JUDGEMENT', id: wrong['id'] }, version: 1, reasonCode: 'WRONG_DETAILS' };
    expect((await bench.desk.send(bench.caller('deputy'), 'enterGovernanceRecordInError', marking, '')).refusals).toEqual([]);
    const counts = { contributory: 1, notContributory: 0, unknown: 0, notJudged: 1 };
    const shown = (pack: EvidencePack) => of(pack, 'evidence').map(({ type, content }) => [type, content]);
    expect(shown(await packFor(quality(), id as string))).toMatchObject([
      ['LinkJudgement', { ...judged, judgedLink: 'CONTRIBUTORY', incident: one, judgedBy: { id: bench.cast.reviewer } }],
      ['JudgedLinks', counts],
    ]);
    const inspector = outsider('INSPECTOR');
    const pack = await packFor(inspector, graph.idsTo(inspector).encode(id as string));
    expect(shown(pack)).toMatchObject([
      ['LinkJudgement', { judgedLink: 'CONTRIBUTORY' }],
      ['JudgedLinks', counts],
    ]);
    expect(Object.keys(shown(pack)[0]?.[1] as object)).not.toContain('reason');
    expect(JSON.stringify(pack)).not.toContain(bench.cast.reviewer);
    expect(pack.manifest.withheld).toContainEqual({ field: 'review.linkJudgements.reason', times: 2 });
  });

  it('names the record that was altered after it was signed', async () => {
    const text = await textFor(quality());
    const altered = text.replace('"dueOn":"20', '"dueOn":"21');
    expect(altered).not.toBe(text);
    expect(checkPack(altered, [packKeyOf(key)]).faults).toEqual([
      { code: 'RECORD_ALTERED', record: `actions: ReviewAction ${place.action['id']}` },
    ]);
  });

  it.each<Role>(['COMMISSIONER', 'INSPECTOR'])(
    'gives the %s codes and roles: no id, no name and no text that stands in the database, and says what is left out (R111)',
    async (role) => {
      await whole();
      const caller = outsider(role);
      const code = await codeFor(caller);
      const text = await textFor(caller, code);
      const tables = await graph.database.asAdmin<{ name: string }>(
        "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'tenant_id'",
      );
      const known = new Set<string>([place.bench.desk.tenantId]);
      for (const { name } of tables)
        for (const { row } of await graph.database.asAdmin<{ row: string }>(`select t::text as row from "${name}" t where tenant_id = $1`, [
          place.bench.desk.tenantId,
        ]))
          for (const [id] of row.matchAll(ANY_ID)) known.add(id);
      expect(known.has(place.reviewId)).toBe(true);
      const codes = [...text.matchAll(ANY_ID)].map(([id]) => id);
      expect(codes.length).toBeGreaterThan(20);
      expect(codes.filter((id) => known.has(id))).toEqual([]);
      const inside = JSON.stringify(await packFor(quality()));
      const texts = await graph.database.asAdmin<{ said: string }>(
        `select unnest(array[title, visible_problem, conclusion, isolation_search]) as said from review where id = $1
         union all select unnest(array[description, mechanism, what_happened]) from cause where review_id = $1
         union all select unnest(array[description, done_before, done_since]) from review_action where review_id = $1`,
        [place.reviewId],
      );
      const written = texts.map(({ said }) => said).filter((said) => said !== null && inside.includes(said));
      expect(written.length).toBeGreaterThan(6);
      expect(written.filter((said) => text.includes(said))).toEqual([]);
      const pack = JSON.parse(text) as EvidencePack;
      expect(pack.manifest).toMatchObject({ about: { id: code }, readAs: { roles: [role] }, mayLackRecords: true });
      const fields = pack.manifest.withheld.map(({ field }) => field);
      expect(fields).toEqual(expect.arrayContaining(['review.title', 'review.causes.description', 'review.reviewActions.owner']));
      for (const [field, { content }] of [
        ['title', of(pack, 'problem')[0] as PackRecord],
        ['owner', of(pack, 'actions')[0] as PackRecord],
      ] as const)
        expect(Object.keys(content as object)).not.toContain(field);
      const owned = of(pack, 'actions').find(({ type }) => type === 'OwnedActions');
      expect((owned?.content as any).owners[0]).toMatchObject({ namedRole: 'KEY_WORKER', ownerRoles: expect.any(Array) as unknown });
      expect(checkPack(text, [packKeyOf(key)]).faults).toEqual([]);
    },
  );

  it('says of a measure whose months its reader is not told that its chart is left out', async () => {
    await graph.database.asAdmin("update baseline set measure = 'M3' where review_id = $1", [place.reviewId]);
    const inspector = outsider('INSPECTOR');
    const { manifest, records } = await packFor(inspector, await codeFor(inspector));
    expect(records.filter(({ section }) => section === 'charts')).toEqual([]);
    expect(manifest.withheld).toContainEqual({ field: 'review.charts of M3', times: 1 });
    expect((await packFor(place.bench.caller('manager'))).manifest.withheld).toEqual([]);
  });

  it('is of no use to a role that may not read reviews, and is not there for another service, another group or nobody', async () => {
    const { tenantId, serviceId } = place.bench.desk;
    const path = `reviews/${place.reviewId}`;
    const worker = await get(aCaller('SUPPORT_WORKER', { tenantId, services: [serviceId] }), path);
    expect([worker.status, await worker.json()]).toMatchObject([403, { errors: [{ extensions: { code: 'FORBIDDEN' } }] }]);
    for (const caller of [
      aCaller('REGISTERED_MANAGER', { tenantId, services: [anId()] }),
      aCaller('REGISTERED_MANAGER', { tenantId: anId() }),
    ])
      for (const suffix of ['', '.pdf']) expect((await get(caller, path + suffix)).status).toBe(404);
    expect((await get(null, path)).status).toBe(401);
    for (const other of ['reviews/x', `reviews/${place.reviewId}.xml`, `providers/${serviceId}`, 'reviews/'])
      expect((await get(quality(), other)).status).toBe(404);
    expect((await server.send(quality(), `/packs/${path}`, { method: 'POST', body: '{}' })).status).toBe(405);
  });

  it('is refused, and not cut short, where a list of the review is longer than a page of the graph', async () => {
    const columns = await graph.database.asAdmin<{ name: string }>(
      "select quote_ident(column_name) as name from information_schema.columns where table_name = 'review_action' and column_name <> 'id' and is_generated = 'NEVER'",
    );
    const names = columns.map(({ name }) => name).join(', ');
    const others = names.replace(/\bexternal_id\b/, "'key ' || n");
    await graph.database.asAdmin(
      `insert into review_action (id, ${names}) select gen_random_uuid(), ${others} from review_action, generate_series(1, 100) as n where id = $1`,
      [place.action['id']],
    );
    const answer = await get(quality(), `reviews/${place.reviewId}`);
    expect([answer.status, await answer.json()]).toMatchObject([422, { errors: [{ extensions: { code: 'PACK_TOO_LARGE' } }] }]);
  });

  it('is a PDF too, with the signed records attached', async () => {
    await whole();
    const answer = await get(quality(), `reviews/${place.reviewId}.pdf`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get('content-length')).toBe(String(bytes.length));
    const pdf = bytes.toString('latin1');
    expect(pdf).toMatch(/^%PDF-1\.7/);
    const parts = ['/StructTreeRoot', '/Lang (en-GB)', 'Evidence pack: ', '/S /Figure', 'Chart of M1A by month'];
    expect(parts.filter((part) => !pdf.includes(part))).toEqual([]);
    const [, packed = ''] = /\/Type \/EmbeddedFile\n[\s\S]*?stream\n([\s\S]*?)\nendstream/.exec(pdf) ?? [];
    const attached = inflateSync(Buffer.from(packed, 'latin1')).toString();
    expect(attached).toBe(await textFor(quality()));
    expect(checkPack(attached, [packKeyOf(key)]).faults).toEqual([]);
  });

  it('comes with the public keys that its signatures are checked by, the former ones too', async () => {
    const { keys } = (await (await get(quality(), 'keys')).json()) as { keys: any[] };
    expect(keys).toEqual([packKeyOf(key), former].map((one) => ({ ...one, kid: keyIdOf(one), use: 'sig', alg: 'EdDSA' })));
    expect((await packFor(quality())).seal.keyId).toBe(keyIdOf(packKeyOf(key)));
  });
});
