/** @throws TypeError where a variable that the app cannot do without is missing. */
export function required(name: 'HALTE_POSTGRES_URL' | 'HALTE_POSTGRES_MIGRATION_URL'): string {
  const value = process.env[name];
  if (!value) throw new TypeError(`${name} is not set`);
  return value;
}
