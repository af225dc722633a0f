import { z, type ZodObject, type ZodType } from 'zod';
import type { Column } from '../column.ts';
import { placesBelow, placesInList, placesOf } from '../nesting.ts';
import type { Place } from '../places.ts';
import { columnsOf, tableOf, type TableName } from '../tables.ts';
import { fieldSchema } from './field-schema.ts';
import { fieldParser, listParser, objectParser, withParser, type Parse, type ParsedMember } from './parser.ts';

/** Which members a shape has: all that hangs on a row, or only the objects that there is one of. */
export type Form = 'full' | 'summary';

/** The most objects in one list of a nested object. */
export const MAX_CHILDREN = 10_000;

const made = new Map<string, ZodObject>();

/** The schema of an object at the end of a path of tables; the same one wherever the same members stand. */
export function shape(form: Form, path: readonly [TableName, ...TableName[]]): ZodObject {
  const id = shapeId(form, path);
  const known = made.get(id);
  if (known) return known;
  const { description } = tableOf(last(path));
  const schema = withParser(makeShape(form, path), objectParser(parsedMembers(form, path)), { id, description });
  made.set(id, schema);
  return schema;
}

const parsed = new Map<string, readonly ParsedMember[]>();

/** The members of a shape, with what parses each; the same ones wherever the same members stand. */
export function parsedMembers(form: Form, path: readonly TableName[]): readonly ParsedMember[] {
  const id = shapeId(form, path);
  const known = parsed.get(id);
  if (known) return known;
  const { derived } = tableOf(last(path));
  const columns = columnsOf(last(path)).map((column) => ({
    name: column.name,
    required: column.required && !column.impliedByPlace,
    parse: fieldParser(column),
  }));
  const added = Object.values(derived).map((column) => ({ name: column.name, required: false, parse: fieldParser(column) }));
  const nested = placesIn(form, path).map((place) => ({ name: place.key, required: false, parse: nestedParser(form, path, place) }));
  const members = [...columns, ...added, ...nested];
  parsed.set(id, members);
  return members;
}

function nestedParser(form: Form, path: readonly TableName[], { kind, table }: Place): Parse {
  const inner = objectParser(parsedMembers(form, [...path, table]));
  return isOne(kind) ? inner : listParser(inner, MAX_CHILDREN);
}

const isOne = (kind: Place['kind']) => kind === 'child' || kind === 'reference';

function makeShape(form: Form, path: readonly TableName[]): ZodObject {
  const { derived } = tableOf(last(path));
  const columns = columnsOf(last(path)).map((column) => [column.name, member(column)]);
  const added = Object.values(derived).map((column) => [column.name, fieldSchema(column).optional()]);
  const nested = placesIn(form, path).map((place) => [place.key, nestedSchema(form, path, place)]);
  return z.object(Object.fromEntries([...columns, ...added, ...nested]) as Record<string, ZodType>);
}

function member(column: Column): ZodType {
  const schema = fieldSchema(column);
  return column.required && !column.impliedByPlace ? schema : schema.optional();
}

function nestedSchema(form: Form, path: readonly TableName[], { kind, table }: Place): ZodType {
  const inner = shape(form, [...path, table] as unknown as [TableName, ...TableName[]]);
  const { description } = tableOf(table);
  return (isOne(kind) ? inner : z.array(inner).max(MAX_CHILDREN)).optional().describe(description);
}

const placesIn = (form: Form, path: readonly TableName[]) => (form === 'full' ? placesBelow(path) : placesInList(path));

/** `HsdsService`, `HsdsServiceOfOrganization` where it leaves out what it stands in, `HsdsServiceSummary`. */
function shapeId(form: Form, path: readonly TableName[]): string {
  const table = last(path);
  const present = placesIn('full', path);
  const above = form === 'full' ? placesOf(table).filter((place) => !present.includes(place)) : [];
  return `Hsds${pascal(table)}${form === 'summary' ? 'Summary' : ''}${above.map((place) => `Of${pascal(place.table)}`).join('')}`;
}

const pascal = (name: string) => name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

function last(path: readonly TableName[]): TableName {
  return path.at(-1) as TableName;
}
