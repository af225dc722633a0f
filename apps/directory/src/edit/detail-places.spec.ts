import { contentsOf, objectOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { detailsOf, type Detail, type DetailedTable } from './detail-places.ts';

const operations = {
  organization: 'organizations',
  service: 'services',
  location: 'locations',
  service_at_location: 'serviceAtLocations',
} as const satisfies Record<DetailedTable, string>;

describe.each(Object.entries(operations) as [DetailedTable, string][])('details of %s', (table, group) => {
  const named = (name: string) => contentsOf(directory).operations.find((operation) => operation.name === `${group}.${name}`);
  const fields = (side: 'request' | 'response') => {
    const operation = named(side === 'request' ? 'changeDetails' : 'readDetails');
    const schema = operation?.[side]['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
    return Object.keys(objectOf(schema ?? {}).properties).filter((name) => name !== 'version' && !name.endsWith('Id'));
  };
  const keys = detailsOf(table).map(({ key }: Detail) => key);

  it('are in the contract all that the standard and our profile have', () => {
    expect(new Set(fields('response'))).toEqual(new Set(keys));
    expect(new Set(fields('request'))).toEqual(new Set(keys));
  });
});
