import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Caller } from '@causeway/access';
import type { SubgraphParts } from '@causeway/subgraph';
import { ROOT } from '../checks/root';
import { temporaryCluster } from '../postgres/temporary-cluster';
import { largeReview, OPENED, type Sizes } from './large-review';

type Data = Record<string, unknown>;

/** What is counted of the answer. */
interface Opened {
  readonly review: {
    readonly timeline: { readonly entries: readonly unknown[] };
    readonly sourceExaminations: { readonly edges: readonly { readonly node: { readonly refs: readonly unknown[] } }[] };
  };
}

/** The part of the test graph that is used here: a subgraph over a real PostgreSQL, without HTTP. */
export interface Graph {
  readonly database: { readonly asAdmin: (text: string, values?: readonly unknown[]) => Promise<unknown[]> };
  readonly run: (caller: Caller, at: string, document: string, variables?: Data) => Promise<Data>;
  readonly statements: (fn: () => Promise<unknown>) => Promise<number>;
  readonly close: () => Promise<void>;
}

const ROUNDS = 30;
/** What the larger of the two may take on two cores. */
const GOAL_MS = 300;

const SMALL: Sizes = { timeline: 50, evidence: 20 };
const LARGE: Sizes = { timeline: 500, evidence: 200 };

/** How long one query takes that opens a review with everything in it, and by how many statements, of a small and of a large one. */
export async function benchReview(binaries: string | undefined, env: Record<string, string | undefined>): Promise<void> {
  const temporary = await temporaryCluster(binaries);
  env['CAUSEWAY_TEST_POSTGRES_URL'] = temporary.cluster.adminUrl;
  const { parts } = createRequire(join(ROOT, 'apps/governance/dist/'))('./parts') as { parts: SubgraphParts };
  const { testGraph, aCaller } = createRequire(join(ROOT, 'libs/testing/dist/'))('./index') as {
    testGraph: (parts: SubgraphParts) => Promise<Graph>;
    aCaller: (role: string, facts: object) => Caller;
  };
  const graph = await testGraph(parts);
  try {
    process.stdout.write(
      `| entries of the timeline | records of evidence | statements | p50 ms | p95 ms | answer kB |\n|---|---|---|---|---|---|\n`,
    );
    const took: number[] = [];
    for (const sizes of [SMALL, LARGE]) {
      const { id, reader, at } = await largeReview(graph, aCaller, sizes);
      const open = () => graph.run(reader, at, OPENED, { id });
      const answer = JSON.stringify(await open());
      const { timeline, sourceExaminations } = (JSON.parse(answer) as Opened).review;
      const refs = sourceExaminations.edges.flatMap(({ node }) => node.refs);
      if (timeline.entries.length < sizes.timeline || refs.length !== sizes.evidence)
        throw new Error('the review is not as large as it was to be');
      const statements = await graph.statements(open);
      const ms: number[] = [];
      for (let n = 0; n < ROUNDS; n += 1) {
        const from = performance.now();
        await open();
        ms.push(performance.now() - from);
      }
      ms.sort((a, b) => a - b);
      const quantile = (p: number): number => ms[Math.min(ms.length - 1, Math.floor(p * ms.length))] ?? NaN;
      took.push(quantile(0.95));
      process.stdout.write(
        `| ${timeline.entries.length} | ${refs.length} | ${statements} | ${quantile(0.5).toFixed(0)} | ${quantile(0.95).toFixed(0)} | ${(answer.length / 1024).toFixed(0)} |\n`,
      );
    }
    process.stdout.write(`The goal for the larger is ${GOAL_MS} ms: ${(took[1] ?? Infinity) <= GOAL_MS ? 'met' : 'not met'}.\n`);
  } finally {
    await graph.close();
    await temporary.remove();
  }
}
