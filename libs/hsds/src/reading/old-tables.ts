import type { TableName } from '../tables.ts';

/** A table of an older version, and what became of it in 3.0. */
export interface OldTable {
  readonly table: TableName;
  /** Columns by their old name, and what they are called now. */
  readonly renamed: Readonly<Record<string, string>>;
  /** Columns whose values come after those of another. */
  readonly joined?: Readonly<Record<string, string>>;
  /** What the old table said by its name. */
  readonly fixed?: Readonly<Record<string, string>>;
}

const old = (table: TableName, renamed: OldTable['renamed'] = {}, more: Omit<OldTable, 'table' | 'renamed'> = {}): OldTable => ({
  table,
  renamed,
  ...more,
});

const addressLines = { joined: { address_3: 'address_2', address_4: 'address_2' } };
const addressOf = (address_type: string) => old('address', {}, { ...addressLines, fixed: { address_type } });

/** Tables of HSDS 1.x and 2.x that are gone or have another name. */
export const OLD_TABLES: Readonly<Record<string, OldTable>> = {
  physical_address: addressOf('physical'),
  postal_address: addressOf('postal'),
  regular_schedule: old('schedule', { weekday: 'byday' }, { fixed: { freq: 'WEEKLY' } }),
  holiday_schedule: old('closure', { closed: 'kind', start_date: 'starts_on', end_date: 'ends_on' }),
  accessibility_for_disabilities: old('accessibility', { accessibility: 'description' }),
  service_attribute: old('attribute', { service_id: 'link_id' }, { fixed: { link_entity: 'service' } }),
  service_taxonomy: old(
    'attribute',
    { service_id: 'link_id', taxonomy_id: 'taxonomy_term_id', taxonomy_detail: 'value' },
    { fixed: { link_entity: 'service' } },
  ),
  other_attribute: old('attribute', { link_type: 'link_entity' }),
};

/** Tables that kept their name and not those of all their columns. No column of 3.0 has one of the old names. */
export const RENAMED: Readonly<Partial<Record<TableName, OldTable>>> = {
  organization: old('organization', { url: 'website' }),
  phone: old('phone', {}, { joined: { department: 'description' } }),
  service_area: old('service_area', { service_area: 'name' }),
  language: old('language', { language: 'name' }),
  taxonomy_term: old('taxonomy_term', { term: 'name', vocabulary: 'taxonomy' }),
  address: old('address', {}, addressLines),
};

/** What a table of 3.0 called `taxonomy` was in 1.x: a list of terms. */
export const TERMS_OF_1: OldTable = old('taxonomy_term', { vocabulary: 'taxonomy' });

/** Names of tables as other tables tell them: `link_entity`, `resource_type`. */
export const tableNow = (name: string): string => OLD_TABLES[name]?.table ?? name;
