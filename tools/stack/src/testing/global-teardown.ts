/** Jest's global tear-down: ends the run's Postgres. */
export default async function stopTestPostgres(): Promise<void> {
  await globalThis.halteTestPostgres?.stop();
}
