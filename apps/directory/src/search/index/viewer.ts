import type { Audienced, RestrictedSource } from './record-source.ts';

/** Somebody for whom a view of a record is made: everybody, any partner, or one organisation. */
export type Viewer = 'public' | 'partner' | `org:${string}`;

/** Whether a viewer sees a record: what the row policies say, said of audiences. */
export function sees(viewer: Viewer, { visibility, allies, maintainedBy }: Audienced): boolean {
  if (visibility === 'public') return true;
  if (viewer === 'public') return false;
  if (visibility === 'partner' || viewer === 'partner') return visibility === 'partner';
  const organisation = viewer.slice('org:'.length);
  return organisation === maintainedBy || allies.includes(organisation);
}

/** Those of a list that the viewer sees. */
export function seenOf<Part extends Audienced>(viewer: Viewer, parts: readonly Part[]): Part[] {
  return parts.filter((part) => sees(viewer, part));
}

/** A record with the values of its restricted fields that the viewer sees. */
export function withRestricted<Row extends { readonly id: string }>(
  viewer: Viewer,
  row: Row,
  restricted: readonly RestrictedSource[],
): Row {
  const own = seenOf(viewer, restricted).filter(({ recordId }) => recordId === row.id);
  return own.length === 0 ? row : { ...row, ...Object.fromEntries(own.map(({ field, value }) => [camelCase(field), value])) };
}

/** Every organisation that sees more of something than any partner does. */
export function organisationsIn(source: unknown): string[] {
  const found = new Set<string>();
  collect(source, found);
  return [...found];
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isAudienced(value) && value.visibility !== 'public') for (const one of [value.maintainedBy, ...value.allies]) found.add(one);
  for (const inner of Object.values(value)) collect(inner, found);
}

function isAudienced(value: object): value is Audienced {
  return 'visibility' in value && 'allies' in value && 'maintainedBy' in value;
}

function camelCase(name: string): string {
  return name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
