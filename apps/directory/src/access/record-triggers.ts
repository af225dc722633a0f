import { AUDIENCE_CHANGES } from './derived-visibility.ts';

/** The triggers that every table of records has, whatever it holds. */
export function recordTriggers(name: string): readonly string[] {
  const table = `directory.${name}`;
  return [
    `create trigger kept before update on ${table} for each row when (${DIRECT}) execute function directory.keep_restricted()`,
    `create trigger logged after update on ${table} for each row when (${DIRECT} and ${LOGGING}) execute function directory.log_update()`,
    `create trigger logged_gone after delete on ${table} for each row when (${LOGGING}) execute function directory.log_delete()`,
    `create trigger audience_changed after update on ${table} for each row
      when (${AUDIENCE_CHANGES} or old.ever_visibility is distinct from new.ever_visibility
        or old.ever_allies is distinct from new.ever_allies)
      execute function directory.audience_changed()`,
    `create trigger unburied after insert on ${table} referencing new table as added for each statement execute function directory.unbury()`,
    `create trigger buried after delete on ${table} referencing old table as removed for each statement execute function directory.bury()`,
  ];
}

/** Somebody's own statement: not one that a trigger makes, which passes on what is told already. */
export const DIRECT = 'pg_trigger_depth() = 0';

/** An import that is undone leaves no history of its million rows: `set local halte.log = 'off'`. */
const LOGGING = "current_setting('halte.log', true) is distinct from 'off'";
