/** Values that are kept until a moment, and never more than a number of them. */
export interface BoundedCache<Value> {
  /** The value, or nothing where it is absent or past its moment. */
  get(key: string): Value | undefined;
  /** Keeps a value until `expires` (milliseconds since the epoch) and returns it. */
  set(key: string, value: Value, expires: number): Value;
}

/** Limits of a {@link boundedCache}. */
export interface BoundedCacheOptions {
  readonly max: number;
  readonly now: () => number;
}

interface Entry<Value> {
  readonly value: Value;
  readonly expires: number;
}

/** A cache that forgets the least recently used value first; a map keeps insertion order, so a hit is inserted anew. */
export function boundedCache<Value>({ max, now }: BoundedCacheOptions): BoundedCache<Value> {
  const entries = new Map<string, Entry<Value>>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      if (entry.expires <= now()) return undefined;
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, expires) {
      entries.delete(key);
      entries.set(key, { value, expires });
      if (entries.size > max) entries.delete(oldest(entries));
      return value;
    },
  };
}

function oldest(entries: Map<string, unknown>): string {
  const [first] = entries.keys();
  return first ?? '';
}
