import type { Linked } from './derived-visibility.ts';
import { DIRECT } from './record-triggers.ts';
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

/** A loader that writes parts in transactions of their own may leave out touching: `set local halte.touch = 'off'`. */
const TOUCHING = "current_setting('halte.touch', true) is distinct from 'off'";

/**
 * The triggers by which a change counts as a change of what it is part of: `last_modified` moves, `version` does not.
 *
 * A change that the public cannot see moves nothing, for everybody sees `last_modified`. The function runs with its owner's rights: a
 * location may be that of services of other organisations.
 */
export function touching(name: string, touches: readonly Touch[], linked?: Linked): readonly string[] {
  if (touches.length === 0 && !linked) return [];
  const always = linked ?? touches.some(({ direct }) => !direct);
  const trigger = (event: string, transition: string) => `
    create trigger touched_by_${event} after ${event} on directory.${name} referencing ${transition} for each statement
      when (${TOUCHING}${always ? '' : ` and ${DIRECT}`}) execute function directory.${name}_touch()`;
  return [
    triggerFunction(`${name}_touch`, linked ? touchLinked(linked) : touchAll(touches), { asOwner: true }),
    trigger('insert', 'new table as changed'),
    trigger('update', 'old table as before new table as changed'),
    trigger('delete', 'old table as changed'),
  ];
}

/** Rows before and after: a part may have left one parent for another. */
const BOTH = '(select * from changed union all select * from before)';

/** Ids go through arrays: a join that was planned for one row would be kept for a million. */
function touchAll(touches: readonly Touch[]): string {
  const columns = [...new Set(touches.map(({ from }) => from))];
  const collect = (rows: string): string => `
        select ${columns.map((from) => `array_agg(distinct c.${from}) filter (where c.${from} is not null)`).join(', ')}
          into ${columns.map((from) => `${from}s`).join(', ')} from ${rows} c where c.visibility = 'public';`;
  return `
    declare
      ${columns.map((from) => `${from}s uuid[];`).join(' ')}
    begin
      if tg_op = 'UPDATE' then${collect(BOTH)}
      else${collect('changed')}
      end if;${touches.map(touch).join('')}
      return null;
    end`;
}

function touch({ table, column, from }: Touch): string {
  return `
      if ${from}s is not null then
        update directory.${table} set last_modified = now()
          where ${column} = any (${from}s) and last_modified is distinct from now()::timestamptz(3);
      end if;`;
}

function touchLinked({ entity, id }: Linked): string {
  const each = (rows: string): string => `
        for linked in select c.${entity} as name, array_agg(distinct c.${id}) as ids from ${rows} c where c.visibility = 'public' group by 1 loop
          execute format('update directory.%I set last_modified = now()
            where id = any ($1) and last_modified is distinct from now()::timestamptz(3)', linked.name) using linked.ids;
        end loop;`;
  return `
    declare
      linked record;
    begin
      if tg_op = 'UPDATE' then${each(BOTH)}
      else${each('changed')}
      end if;
      return null;
    end`;
}
