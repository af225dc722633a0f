import { createHash } from 'node:crypto';

/** What an edition of a pack held: of each record, a hash of how it stood there. */
export interface PackContents {
  readonly organizations: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly services: Readonly<Record<string, string>>;
}

type Items = Readonly<Record<keyof PackContents, readonly { readonly id: string }[]>>;

const KINDS = ['organizations', 'places', 'services'] as const;

export function contentsOf(items: Items): PackContents {
  const hashed = KINDS.map((kind) => [kind, Object.fromEntries(items[kind].map((item) => [item.id, hashOf(item, 16)]))]);
  return Object.fromEntries(hashed) as unknown as PackContents;
}

/** So many hexadecimal digits of the SHA-256 of its JSON. */
export function hashOf(value: unknown, digits: number): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, digits);
}

/** What a holder of the older pack takes in: records that it has not, or has otherwise. */
export function changedSince<T extends Items>(before: PackContents, now: PackContents, items: T): T {
  const changed = KINDS.map((kind) => [kind, items[kind].filter(({ id }) => before[kind][id] !== now[kind][id])]);
  return { ...items, ...Object.fromEntries(changed) };
}

/** What they let go of. Why it is gone cannot be told from it: there is but one list. */
export function removedSince(before: PackContents, now: PackContents): Record<keyof PackContents, string[]> {
  const removed = KINDS.map((kind) => [kind, Object.keys(before[kind]).filter((id) => !(id in now[kind]))]);
  return Object.fromEntries(removed) as Record<keyof PackContents, string[]>;
}
