import { triggerFunction } from './trigger-function.ts';

/** A record that another is part of: what is part of it is never seen by more than it. */
export interface Parent {
  readonly column: string;
  readonly table: string;
  /** Every record has it. */
  readonly required?: true;
  /** A record may have no parent at all. */
  readonly optional?: true;
  /** It may be maintained by somebody else: the location where a service is a guest, a term that is used. */
  readonly guest?: true;
}

/** Columns that name a record of any table. */
export interface Linked {
  readonly entity: string;
  readonly id: string;
}

/**
 * The triggers by which a record is never seen by more than the records that it is part of, whichever comes first and whatever changes.
 *
 * The function runs with its owner's rights, since a parent that the writer may not see binds all the same. It locks the parent: whoever
 * makes it less visible at the same moment waits, and then finds the new part too. Parents are named from the bottom up (phone, contact,
 * location, service_at_location, service, organization), the order in which a touch locks them.
 */
export function derivation(name: string, parents: readonly Parent[], linked?: Linked): readonly string[] {
  const columns = [...parents.map(({ column }) => column), ...(linked ? [linked.entity, linked.id] : [])];
  return [
    derive(name, parents, linked),
    ...['visibility', 'allies'].map(
      (column) =>
        `create trigger asked_${column} before update of ${column} on directory.${name} for each row execute function directory.asked_${column}()`,
    ),
    `create trigger derived before insert or update of visibility, allies, own_visibility, own_allies, maintained_by, ever_visibility,
      ever_allies${columns.map((column) => `, ${column}`).join('')} on directory.${name} for each row execute function directory.${name}_derive()`,
    ...parents.flatMap((parent) => following(name, parent)),
    // Only what came before its parent: it was held back, and never yet seen as it is.
    ...(columns.length > 0
      ? [
          `create constraint trigger settled after insert on directory.${name} deferrable initially deferred for each row
            when (new.visibility = 'ally' and new.ever_visibility is null) execute function directory.settle()`,
        ]
      : []),
  ];
}

/** Who sees a record has changed: what is part of it follows. With the owner's rights, since parts may be maintained by others. */
function following(name: string, { table, column }: Parent): readonly string[] {
  const follow = `${name}_follows_${column.replace(/_id$/, '')}`;
  return [
    triggerFunction(
      follow,
      `
    begin
      if exists (select from directory.${name} where ${column} = new.id) then
        update directory.${name} set own_visibility = own_visibility where ${column} = new.id;
      end if;
      return null;
    end`,
      { asOwner: true },
    ),
    `create trigger ${follow} after update on directory.${table} for each row when (${AUDIENCE_CHANGES}) execute function directory.${follow}()`,
  ];
}

/** Where who sees a record changes. */
export const AUDIENCE_CHANGES =
  'old.visibility is distinct from new.visibility or old.allies is distinct from new.allies or old.maintained_by is distinct from new.maintained_by';

function derive(name: string, parents: readonly Parent[], linked?: Linked): string {
  return triggerFunction(
    `${name}_derive`,
    `
    declare
      parent record;
      owned boolean := false;
      held boolean := false;
    begin
      if tg_op = 'INSERT' then
        new.own_visibility := coalesce(new.own_visibility, new.visibility);
        new.own_allies := coalesce(new.own_allies, new.allies);
        new.ever_visibility := null;
        new.ever_allies := null;
      else
        new.ever_visibility := old.ever_visibility;
        new.ever_allies := old.ever_allies;
      end if;
      new.visibility := new.own_visibility;
      new.allies := case when new.own_visibility = 'ally' then new.own_allies else '{}' end;
      ${[...parents.map(bindTo), ...(linked ? [bindToLinked(linked)] : [])].join('')}
      if not held and (new.visibility <> 'public' or new.ever_visibility is not null) then
        select n.visibility, n.allies into new.ever_visibility, new.ever_allies from directory.narrow(
          coalesce(new.ever_visibility, 'public'), coalesce(new.ever_allies, '{}'), new.visibility, new.allies, new.maintained_by) n;
      end if;
      new.allies := array_remove(new.allies, new.maintained_by);
      if tg_op = 'UPDATE' and (${AUDIENCE_CHANGES}) then
        new.last_modified := now();
      end if;
      return new;
    end`,
    { asOwner: true },
  );
}

function bindTo({ column, table, guest }: Parent): string {
  // As strong as a touch needs: two who add to one record would otherwise wait for each other.
  const lock = guest ? 'share' : 'no key update';
  return `
      if new.${column} is not null then
        select p.visibility, p.allies, p.maintained_by into parent from directory.${table} p where p.id = new.${column} for ${lock};
        ${bind(guest ? '' : MAINTAINED_WITH_IT)}
      end if;`;
}

function bindToLinked({ entity, id }: Linked): string {
  return `
      select a.visibility, a.allies, a.maintained_by into parent from directory.record_audience(new.${entity}, new.${id}) a
        where a.maintained_by is not null;
      ${bind(MAINTAINED_WITH_IT)}`;
}

/** A parent that is not there yet holds its part back; an update, which nothing would mend, is refused. */
function bind(maintain: string): string {
  return `if not found then
          if tg_op = 'UPDATE' then
            raise foreign_key_violation using constraint = tg_table_name || '_parent', message = 'what it is part of is not there';
          end if;
          held := true;
          new.visibility := 'ally';
          new.allies := '{}';
        else${maintain}
          if parent.visibility <> 'public' then
            select n.visibility, n.allies into new.visibility, new.allies from directory.narrow(
              new.visibility, new.allies, parent.visibility, parent.allies, parent.maintained_by) n;
          end if;
        end if;`;
}

/** A record with two parents is of one maintainer; while both are passed on to another, one of them goes first. */
const MAINTAINED_WITH_IT = `
          if not owned then
            new.maintained_by := parent.maintained_by;
            owned := true;
          elsif new.maintained_by <> parent.maintained_by and pg_trigger_depth() = 1 then
            raise insufficient_privilege using constraint = tg_table_name || '_one_maintainer', message = 'its parents have two maintainers';
          end if;`;
