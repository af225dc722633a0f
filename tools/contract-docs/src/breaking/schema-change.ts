import type { JsonSchema } from '@halte/contract-kit';
import type { Side } from '@halte/contract-kit/openapi';
import { node, resolve, texts, type Document } from './document.ts';

/** A schema before and after, each within its document. */
export interface SchemaPair {
  readonly before: Document;
  readonly after: Document;
  readonly side: Side;
}

type Report = (path: string, reason: string) => void;

/** What a limit does to the values that fit: a larger maximum lets more in, a larger minimum fewer. */
const LIMITS: Readonly<Record<string, 'most' | 'least'>> = {
  maxLength: 'most',
  maxItems: 'most',
  maximum: 'most',
  exclusiveMaximum: 'most',
  minLength: 'least',
  minItems: 'least',
  minimum: 'least',
  exclusiveMinimum: 'least',
};

/** A schema may contain itself; what differs shows long before this. */
const DEEPEST = 20;

/** Tells what breaks a caller when one schema takes the place of another. A caller may be refused what it sends, or read what it does not expect. */
export function compareSchemas(pair: SchemaPair, old: unknown, now: unknown, path: string, report: Report, depth = 0): void {
  const before = resolve(pair.before, old);
  const after = resolve(pair.after, now);
  if (depth > DEEPEST) return;
  compareDefaults(pair.side, before, after, path, report);
  if (isUnion(before) || isUnion(after)) return compareBranches(pair, before, after, path, report, depth);
  compareTypes(pair.side, before, after, path, report);
  compareValues(pair.side, before, after, path, report);
  compareLimits(pair.side, before, after, path, report);
  compareMembers(pair, before, after, path, report, depth);
  if ('items' in before) compareSchemas(pair, before['items'], after['items'], `${path}[]`, report, depth + 1);
}

function isUnion(schema: JsonSchema): boolean {
  return 'anyOf' in schema || 'oneOf' in schema;
}

function compareDefaults(side: Side, before: JsonSchema, after: JsonSchema, path: string, report: Report): void {
  const [old, now] = [JSON.stringify(before['default']), JSON.stringify(after['default'])];
  if (side === 'request' && old !== undefined && old !== now) report(path, `has another default now: ${now ?? 'none'} instead of ${old}`);
}

function compareTypes(side: Side, before: JsonSchema, after: JsonSchema, path: string, report: Report): void {
  const [old, now] = [typesOf(before), typesOf(after)];
  const fits = side === 'request' ? within(old, now) : within(now, old);
  if (!fits) report(path, `was ${old.join(' or ') || 'anything'} and is ${now.join(' or ') || 'anything'} now`);
}

/** Whether every value of these types is of those; no type at all means any. */
function within(these: readonly string[], those: readonly string[]): boolean {
  if (those.length === 0) return true;
  return these.length > 0 && these.every((type) => those.includes(type) || (type === 'integer' && those.includes('number')));
}

function typesOf(schema: JsonSchema): readonly string[] {
  const { type } = schema;
  return typeof type === 'string' ? [type] : texts(schema, 'type');
}

/** Values may be added to what is read, for a reader is told to expect others; a value that tells branches apart is a `const`. */
function compareValues(side: Side, before: JsonSchema, after: JsonSchema, path: string, report: Report): void {
  const gone = texts(before, 'enum').filter((value) => !texts(after, 'enum').includes(value));
  if (side === 'request' && 'enum' in after) {
    if (!('enum' in before) && typesOf(before).length > 0) report(path, 'takes only certain values now');
    else if (gone.length > 0) report(path, `no longer takes ${gone.map((value) => `"${value}"`).join(', ')}`);
  }
  for (const keyword of ['const', 'format', 'pattern'] as const) {
    const loosened = side === 'request' && !(keyword in after);
    const tightened = side === 'response' && !(keyword in before);
    if (before[keyword] !== after[keyword] && !loosened && !tightened) report(path, `has another ${keyword} now`);
  }
}

function compareLimits(side: Side, before: JsonSchema, after: JsonSchema, path: string, report: Report): void {
  for (const [keyword, kind] of Object.entries(LIMITS)) {
    const none = kind === 'most' ? Infinity : -Infinity;
    const old = typeof before[keyword] === 'number' ? before[keyword] : none;
    const now = typeof after[keyword] === 'number' ? after[keyword] : none;
    const letsMoreIn = kind === 'most' ? now > old : now < old;
    const breaks = side === 'request' ? now !== old && !letsMoreIn : letsMoreIn;
    if (breaks) report(path, `has another ${keyword} now: ${limitText(now)} instead of ${limitText(old)}`);
  }
}

function limitText(value: number): string {
  return Number.isFinite(value) ? String(value) : 'none';
}

function compareMembers(pair: SchemaPair, before: JsonSchema, after: JsonSchema, path: string, report: Report, depth: number): void {
  const old = node(before, 'properties');
  const now = node(after, 'properties');
  for (const name of Object.keys(old)) {
    if (name in now) compareSchemas(pair, old[name], now[name], join(path, name), report, depth + 1);
    else report(join(path, name), pair.side === 'request' ? 'is refused now' : 'is no longer there');
  }
  const [must, may] = pair.side === 'request' ? [after, before] : [before, after];
  const required = texts(must, 'required').filter((name) => !texts(may, 'required').includes(name));
  for (const name of required) {
    if (pair.side === 'request') report(join(path, name), 'is required now');
    else if (name in now) report(join(path, name), 'may be missing now');
  }
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** The branches of a union are paired by the value that tells them apart, or by their type. */
function compareBranches(pair: SchemaPair, before: JsonSchema, after: JsonSchema, path: string, report: Report, depth: number): void {
  const old = branchesOf(pair.before, before);
  const now = branchesOf(pair.after, after);
  for (const [key, branch] of old) {
    const same = now.get(key);
    if (same) compareSchemas(pair, branch, same, path, report, depth + 1);
    else if (pair.side === 'request') report(path, `no longer takes ${key}`);
  }
  if (pair.side === 'response') for (const key of now.keys()) if (!old.has(key)) report(path, `may be ${key} now`);
}

function branchesOf(document: Document, schema: JsonSchema): ReadonlyMap<string, JsonSchema> {
  const branches = schema['anyOf'] ?? schema['oneOf'];
  const list: readonly unknown[] = Array.isArray(branches) ? branches : [schema];
  return new Map(list.map((one) => resolve(document, one)).map((branch) => [branchKey(document, branch), branch]));
}

function branchKey(document: Document, branch: JsonSchema): string {
  const members = Object.entries(node(branch, 'properties'));
  const tags = members
    .map(([name, member]) => [name, resolve(document, member)['const']] as const)
    .filter(([, value]) => value !== undefined);
  if (tags.length > 0) return tags.map(([name, value]) => `${name} = ${JSON.stringify(value)}`).join(', ');
  return 'const' in branch ? JSON.stringify(branch['const']) : typesOf(branch).join(' or ') || 'anything';
}
