/** Stops and removes what the set-up started. */
export default async function globalTeardown(): Promise<void> {
  const started = globalThis.causewayTestBroker;
  globalThis.causewayTestBroker = undefined;
  await started?.remove();
}
