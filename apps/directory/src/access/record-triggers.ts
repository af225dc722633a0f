import { AUDIENCE_CHANGES, type Linked } from './derived-visibility.ts';
import { triggerFunction } from './trigger-function.ts';

/** Records of another table that a change is a change of as well. */
export interface Touch {
  readonly table: string;
  /** The column of that table that is compared … */
  readonly column: string;
  /** … with this one of the changed record. */
  readonly from: string;
  /** Only where somebody changes the record itself, not where it is touched. */
  readonly direct?: true;
}

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
const DIRECT = 'pg_trigger_depth() = 0';

/** An import that is undone leaves no history of its million rows: `set local halte.log = 'off'`. */
const LOGGING = "current_setting('halte.log', true) is distinct from 'off'";

/** A loader that writes parts in transactions of their own may leave out touching: `set local halte.touch = 'off'`. */
const TOUCHING = "current_setting('halte.touch', true) is distinct from 'off'";

/**
 * The triggers by which a change counts as a change of what it is part of: `last_modified` moves, `version` does not.
 *
 * A change that the public cannot see moves nothing, for everybody sees `last_modified`. The function runs with its owner's rights: a
 * location may be that of services of other organisations. Ids go through an array: a join
 * planned for one row would be kept for a million.
 */
export function touching(name: string, touches: readonly Touch[], linked?: Linked): readonly string[] {
  if (touches.length === 0 && !linked) return [];
  const always = linked ?? touches.some(({ direct }) => !direct);
  const touched = (rows: string): string =>
    [...touches.map((touch) => touchOf(touch, rows)), ...(linked ? [touchLinked(linked, rows)] : [])].join('');
  const trigger = (event: string, transition: string) => `
    create trigger touched_by_${event} after ${event} on directory.${name} referencing ${transition} for each statement
      when (${TOUCHING}${always ? '' : ` and ${DIRECT}`}) execute function directory.${name}_touch()`;
  return [
    triggerFunction(
      `${name}_touch`,
      `${linked ? ENTITY : ''}
    begin
      if not exists (select from changed) then
        return null;
      end if;${touched('changed')}
      if tg_op = 'UPDATE' then${touched('before')}
      end if;
      return null;
    end`,
      { asOwner: true },
    ),
    trigger('insert', 'new table as changed'),
    trigger('update', 'old table as before new table as changed'),
    trigger('delete', 'old table as changed'),
  ];
}

function touchOf({ table, column, from }: Touch, rows: string): string {
  return `
      update directory.${table} set last_modified = now() where last_modified is distinct from now()::timestamptz(3)
        and ${column} = any (array(select distinct c.${from} from ${rows} c where c.visibility = 'public' and c.${from} is not null));`;
}

const ENTITY = `
    declare
      entity text;`;

function touchLinked({ entity, id }: Linked, rows: string): string {
  return `
      for entity in select distinct c.${entity} from ${rows} c where c.visibility = 'public' loop
        execute format('update directory.%I set last_modified = now()
            where last_modified is distinct from now()::timestamptz(3) and id = any ($1)', entity)
          using array(select distinct c.${id} from ${rows} c where c.visibility = 'public' and c.${entity} = entity);
      end loop;`;
}
