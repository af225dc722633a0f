/** Jest's global tear-down: ends the run's servers. */
export default async function stopTestServers(): Promise<void> {
  await globalThis.halteTestPostgres?.stop();
  await globalThis.halteStopTestKeycloak?.();
}
