/** Stops and removes what the set-up started. */
export default async function globalTeardown(): Promise<void> {
  const started = globalThis.causewayTestCluster;
  if (!started) return;
  await started.remove();
  globalThis.causewayTestCluster = undefined;
}
