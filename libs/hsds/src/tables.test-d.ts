import type { ColumnName, Full, Summary, RowOf, StoredRowOf, TableRow, tables } from './index.ts';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <_T extends true>() => undefined;

is<Same<RowOf<'service'>['id'], string>>();
is<Same<RowOf<'service'>['status'], 'active' | 'inactive' | 'defunct' | 'temporarily closed'>>();
is<Same<RowOf<'service'>['minimum_age'], number | undefined>>();
is<Same<RowOf<'threshold_profile'>['dogs'], boolean | undefined>>();
is<Same<StoredRowOf<'threshold_profile'>['dogs'], boolean | null>>();
is<Same<ColumnName<'unit'>, 'id' | 'name' | 'scheme' | 'identifier' | 'uri'>>();
is<Same<(typeof tables)['phone']['columns']['number']['required'], true>>();

const unit: RowOf<'unit'> = { id: 'x', name: 'bed' };
const row: TableRow = { table: 'unit', row: unit };
// @ts-expect-error a service has a status
const service: RowOf<'service'> = { id: 'x', organization_id: 'y', name: 'z' };
// @ts-expect-error absent is left out
const none: RowOf<'unit'> = { id: 'x', name: 'bed', scheme: undefined };

const full: Full<'service'> = {
  id: 'x',
  name: 'Soup',
  status: 'active',
  service_at_locations: [{ id: 'y', location: { id: 'z', location_type: 'physical', find_place: { id: 'f', kind: 'square' } } }],
  attributes: [{ id: 'a', taxonomy_term: { id: 't', name: 'Food', description: 'To eat.' } }],
};
is<Same<NonNullable<NonNullable<(typeof full)['organization']>['phones']>[number]['number'], string>>();
// @ts-expect-error a service in an organization does not hold the organization again
const again: NonNullable<Full<'organization'>['services']>[number] = { id: 'x', name: 'y', status: 'active', organization: {} };
// @ts-expect-error a list holds no lists
const summary: Summary<'service'> = { id: 'x', name: 'Soup', status: 'active', phones: [] };
