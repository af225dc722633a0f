import { z } from 'zod';

/** Which way a schema travels, and whether it follows a standard that is not ours. */
export interface SchemaPlace {
  readonly side: 'request' | 'response';
  readonly foreign?: boolean;
}

type Def = z.core.$ZodTypes['_zod']['def'];
type Faults = readonly string[];

/** Checks that JSON Schema can say and that change no value. */
const CHECKS = new Set([
  'max_length',
  'min_length',
  'length_equals',
  'less_than',
  'greater_than',
  'number_format',
  'string_format',
  'multiple_of',
]);
const MAXIMUM = new Set(['max_length', 'length_equals']);
const FIELD = /^[a-z][a-zA-Z0-9]{0,59}$/;

/**
 * What is wrong with a schema by the rules of the house. Most of it would vanish from JSON Schema without a word, so that the published
 * description, the SDK's types and what is really checked would part.
 */
export function schemaFaults(schema: z.core.$ZodType, place: SchemaPlace, path = ''): Faults {
  const def = (schema as z.core.$ZodTypes)._zod.def;
  return [...checkFaults(def, path), ...typeFaults(def, place, path)];
}

function typeFaults(def: Def, place: SchemaPlace, path: string): Faults {
  switch (def.type) {
    case 'string':
      return hasMaximum(def) ? [] : [`${path}: a text needs a maximum`];
    case 'array':
      return [...(hasMaximum(def) ? [] : [`${path}: a list needs a maximum`]), ...schemaFaults(def.element, place, `${path}[]`)];
    case 'object':
      return objectFaults(def, place, path);
    case 'union':
      return unionFaults(def, place, path);
    case 'default':
      return [...(place.side === 'request' ? [] : [`${path}: only a request has defaults`]), ...schemaFaults(def.innerType, place, path)];
    case 'optional':
    case 'nullable':
      return schemaFaults(def.innerType, place, path);
    case 'number':
    case 'boolean':
    case 'null':
    case 'enum':
    case 'literal':
      return [];
    default:
      return [`${path}: ${def.type} is no JSON type that JSON Schema can say`];
  }
}

function checkFaults(def: Def, path: string): Faults {
  const coerced = 'coerce' in def && def.coerce === true ? [`${path}: coerce takes what the description does not`] : [];
  const strange = checksOf(def).filter(({ check }) => !CHECKS.has(check));
  const formats = [...checksOf(def), def].filter((one) => 'format' in one && 'check' in one && one.check === 'string_format');
  const hints = formats.some((one) => !('pattern' in one && one.pattern instanceof RegExp));
  const flagged = [...checksOf(def), def].some(
    (one) => 'pattern' in one && one.pattern instanceof RegExp && /[^u]/.test(one.pattern.flags),
  );
  return [
    ...coerced,
    ...strange.map(({ check }) => `${path}: ${check} vanishes from JSON Schema; declare an error instead`),
    ...(hints ? [`${path}: a format without a pattern is only a hint in JSON Schema`] : []),
    ...(flagged ? [`${path}: the flags of a pattern vanish from JSON Schema`] : []),
  ];
}

function checksOf(def: Def): readonly z.core.$ZodCheckDef[] {
  return (def.checks ?? []).map((check) => check._zod.def);
}

function hasMaximum(def: Def): boolean {
  return checksOf(def).some(({ check }) => MAXIMUM.has(check));
}

function objectFaults(def: z.core.$ZodObjectDef, place: SchemaPlace, path: string): Faults {
  const fields = Object.entries(def.shape).flatMap(([name, field]) =>
    fieldFaults(name, field, place, path === '' ? name : `${path}.${name}`),
  );
  return [...opennessFaults(def, place, path), ...fields];
}

/** A request of ours is closed, so that a slip of the pen is noticed. What is read stays open, so that adding a field breaks nobody. */
function opennessFaults(def: z.core.$ZodObjectDef, { side, foreign }: SchemaPlace, path: string): Faults {
  const rest = (def.catchall as z.core.$ZodTypes | undefined)?._zod.def.type;
  if (rest !== undefined && rest !== 'never') return [`${path}: a loose object lets anything through`];
  if (side === 'request' && !foreign && rest === undefined) return [`${path}: a request is a strictObject`];
  return side === 'response' && rest === 'never' ? [`${path}: what is read is no strictObject`] : [];
}

function fieldFaults(name: string, field: z.core.$ZodType, place: SchemaPlace, path: string): Faults {
  const named = place.foreign || FIELD.test(name) ? [] : [`${path}: a field is named in camelCase`];
  return [...named, ...(describes(field) ? [] : [`${path}: a field needs a description`]), ...schemaFaults(field, place, path)];
}

function describes(schema: z.core.$ZodType): boolean {
  const said = z.globalRegistry.get(schema)?.description;
  const def = (schema as z.core.$ZodTypes)._zod.def;
  return Boolean(said) || ('innerType' in def && describes(def.innerType));
}

function unionFaults(def: z.core.$ZodUnionDef, place: SchemaPlace, path: string): Faults {
  const apart = 'discriminator' in def ? [] : [`${path}: a union needs a discriminator`];
  return [...apart, ...def.options.flatMap((option, index) => schemaFaults(option, place, `${path}|${index}`))];
}

/** Every schema inside this one that has an id, itself included. */
export function namedSchemas(schema: z.core.$ZodType): readonly (readonly [string, z.core.$ZodType])[] {
  const id = z.globalRegistry.get(schema)?.id;
  const own = id === undefined ? [] : [[id, schema] as const];
  return [...own, ...innerSchemas((schema as z.core.$ZodTypes)._zod.def).flatMap(namedSchemas)];
}

function innerSchemas(def: Def): readonly z.core.$ZodType[] {
  if (def.type === 'object') return Object.values(def.shape);
  if (def.type === 'array') return [def.element];
  if (def.type === 'union') return def.options;
  return 'innerType' in def ? [def.innerType] : [];
}
