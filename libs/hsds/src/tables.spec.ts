import { placesBelow, placesInList, placesOf } from './nesting.ts';
import { columnsOf, isTableName, tableNames, tableOf, type TableName } from './tables.ts';

const all = tableNames.flatMap((table) => columnsOf(table).map((column) => ({ table, column, place: `${table}.${column.name}` })));

it('has every table of the standard and of the profile, each with a file of its own', () => {
  expect(tableNames).toHaveLength(28);
  expect(tableNames.filter((name) => !tableOf(name).profile)).toHaveLength(21);
  expect(new Set(tableNames.map((name) => tableOf(name).file)).size).toBe(28);
});

it('gives every row an id, and every column a description and a length', () => {
  expect(tableNames.filter((name) => columnsOf(name)[0]?.name !== 'id')).toEqual([]);
  expect(all.filter(({ column }) => !/^[A-Z"].*\.$/.test(column.description)).map(({ place }) => place)).toEqual([]);
  expect(all.filter(({ column }) => !(column.maxLength > 0)).map(({ place }) => place)).toEqual([]);
});

it('marks every column of a table of ours as ours', () => {
  const unmarked = all.filter(({ table, column }) => tableOf(table).profile && !column.profile);
  expect(unmarked.map(({ place }) => place)).toEqual([]);
});

it('refers to tables that are there and come before', () => {
  const late = all.filter(({ table, column: { references } }) => {
    if (references === undefined || references === table) return false;
    return !isTableName(references) || tableNames.indexOf(references) > tableNames.indexOf(table);
  });
  expect(late.map(({ place }) => place)).toEqual([]);
});

it('nests by columns that are there', () => {
  const wrong = tableNames.flatMap((table) =>
    placesOf(table)
      .filter((place) => !columnsOf(place.kind === 'reference' ? table : place.table).some(({ name }) => name === place.column))
      .map(({ key }) => `${table}.${key}`),
  );
  expect(wrong).toEqual([]);
});

it('gives every member of an object a name of its own', () => {
  const twice = tableNames.filter((table) => {
    const names = [...columnsOf(table).map(({ name }) => name), ...placesOf(table).map(({ key }) => key)];
    return new Set(names).size !== names.length;
  });
  expect(twice).toEqual([]);
});

it('puts every reference to a table into the JSON of that table, or the other way round', () => {
  const lost = all.filter(({ table, column: { name, references } }) => {
    if (!references || references === table) return false;
    const here = placesOf(table).some((place) => place.kind === 'reference' && place.column === name);
    const there = placesOf(references as TableName).some((place) => place.table === table && place.column === name);
    return !here && !there;
  });
  expect(lost.map(({ place }) => place)).toEqual([]);
});

it('never leads back to where it came from', () => {
  const keys = (path: readonly TableName[]) => placesBelow(path).map(({ key }) => key);
  expect(keys(['service'])).toContain('organization');
  expect(keys(['service', 'organization'])).not.toContain('services');
  expect(keys(['service', 'service_at_location'])).not.toContain('service');
  expect(keys(['organization', 'service'])).not.toContain('organization');
  expect(keys(['service_at_location', 'service'])).not.toContain('service_at_locations');
});

it('keeps lists to objects that there is one of', () => {
  const keys = (path: readonly TableName[]) => placesInList(path).map(({ key }) => key);
  expect(keys(['service'])).toEqual(['organization', 'program']);
  expect(keys(['service_at_location'])).toEqual(['service', 'location']);
  expect(keys(['organization'])).toEqual([]);
});
