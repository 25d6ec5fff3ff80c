import { aCaller, anId, testGraph, type TestGraph } from '@causeway/testing';
import fc from 'fast-check';
import { parts } from '../src/parts';
import { agencyByOracle } from './agency-oracle';
import { agencyRota, inducted, NOW, WINDOW } from './agency-worlds';
import { deliver } from './delivering';
import { delivered, ofTenant, SERVICES } from './worlds';

let graph: TestGraph;
beforeAll(async () => {
  graph = await testGraph(parts);
});
afterAll(() => graph.close());

const N = '{ numerator denominator }';
const ASKED = `query ($reps: [_Any!]!, $from: LocalDate!, $to: LocalDate!) { _entities(representations: $reps) { ... on Service {
  feedback: agencyInductionFeedback(from: $from, to: $to) { positive ${N} coverage ${N} assured excluded byRespondent { respondent positive ${N} } }
  inductions: agencyInductions(from: $from, to: $to) { complete ${N} misses { shift { id } staffMember { id } neededBy missing } missesLeftOut }
  suppliers: agencySuppliers(from: $from, to: $to) { withoutSupplier suppliers { supplier { id } shifts workerShifts inductions ${N} feedback ${N} incidents { numerator denominator expected } } }
} } }`;

/** Rotas of which some shifts have agency workers with nothing missing, and enough of a supplier to say something of it. */
const rota = fc.tuple(agencyRota, fc.integer({ min: 0, max: 16 })).map(([told, many]) => [
  ...told,
  ...Array.from({ length: many }, (_, n) => inducted(n))
    .flat()
    .filter((one, i, all) => all.findIndex((other) => other.id === one.id) === i),
]);

test('feedback on agency induction, its completeness and suppliers are those of the oracle, whatever was told in whatever order (part of R50, part of R55, part of R65)', async () => {
  const seen = { answers: 0, excluded: 0, complete: 0, misses: 0, incidents: 0, withheld: 0, assured: 0, unassured: 0 };
  await fc.assert(
    fc.asyncProperty(
      rota.chain((told) => fc.tuple(fc.constant(told), delivered(told))),
      async ([told, batches]) => {
        const tenantId = anId();
        for (const batch of ofTenant(batches, tenantId)) await deliver(graph.database, tenantId, batch);
        const [id = ''] = ofTenant(SERVICES, tenantId);
        const caller = aCaller('REGISTERED_MANAGER', { tenantId, services: [id] });
        const answer = await graph.run(caller, NOW, ASKED, { reps: [{ __typename: 'Service', id }], ...WINDOW });
        const expected = agencyByOracle(ofTenant(told, tenantId), id, WINDOW.from, WINDOW.to, NOW);
        const { feedback, inductions, suppliers } = (answer as any)['_entities'][0];
        expect({ feedback, inductions }).toEqual({ feedback: expected.feedback, inductions: expected.inductions });
        expect(suppliers).toEqual({
          ...expected.suppliers,
          suppliers: expected.suppliers.suppliers.map(({ incidents, ...supplier }) => ({
            ...supplier,
            incidents: incidents && { ...incidents, expected: expect.closeTo(incidents.expected, 9) },
          })),
        });
        seen.answers += feedback.positive.denominator;
        seen.excluded += feedback.excluded;
        seen.complete += inductions.complete.numerator;
        seen.misses += inductions.misses.length;
        seen[feedback.assured ? 'assured' : 'unassured'] += 1;
        for (const { incidents } of suppliers.suppliers) seen[incidents ? 'incidents' : 'withheld'] += incidents ? incidents.numerator : 1;
      },
    ),
    { numRuns: 20, seed: 11 },
  );
  // What is compared is there to be compared.
  for (const [what, many] of Object.entries(seen)) expect([what, many > 5]).toEqual([what, true]);
});
