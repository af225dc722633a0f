/** The caller's organisation in a row policy; null where there is none. After a first local setting an unset one is `''`, not null. */
export const CALLER_ORGANISATION = "nullif(current_setting('halte.org', true), '')::uuid";

/** The caller's subject in a row policy; null where there is none. */
export const CALLER_SUBJECT = "nullif(current_setting('halte.subject', true), '')";

/** The caller's kind in a row policy; null where there is none. */
export const CALLER_KIND = "nullif(current_setting('halte.caller_kind', true), '')";

/** In a row policy: the app that has this schema acts for itself, as when it sweeps or relays. */
export function byTheAppItself(schema: string): string {
  return `(${CALLER_KIND} = 'service' and ${CALLER_SUBJECT} = '${schema}')`;
}

/** Puts a table under row-level security, for its owner too. Without a policy nobody sees a row. */
export function underRowSecurity(table: string): string {
  return `alter table ${table} enable row level security, force row level security`;
}
