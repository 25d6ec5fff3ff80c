import type { Subgraph } from './data-source';

const KEPT_MS = 1_000;

/** Which subgraphs say that they are alive, by name; asked at most once a second, however often anyone wants to know. */
export function subgraphHealth(subgraphs: readonly Subgraph[]): () => Promise<Readonly<Record<string, boolean>>> {
  let asked = -Infinity;
  let answer: Promise<Readonly<Record<string, boolean>>> = Promise.resolve({});
  return () => {
    const now = performance.now();
    if (now - asked >= KEPT_MS) {
      asked = now;
      answer = Promise.all(subgraphs.map(async (subgraph) => [subgraph.name, await subgraph.isAlive()] as const)).then((alive) =>
        Object.fromEntries(alive),
      );
    }
    return answer;
  };
}
