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

/**
 * A cache in two generations of half of `max` each. When the young one is full it becomes the old one, and what the old one still
 * held is forgotten; a value that is used moves to the young one. What was used last is kept, and a hit writes nothing.
 */
export function boundedCache<Value>({ max, now }: BoundedCacheOptions): BoundedCache<Value> {
  const half = Math.max(1, Math.floor(max / 2));
  let young = new Map<string, Entry<Value>>();
  let old = new Map<string, Entry<Value>>();

  function keep(key: string, entry: Entry<Value>): void {
    if (young.size >= half && !young.has(key)) {
      old = young;
      young = new Map();
    }
    young.set(key, entry);
  }

  function find(key: string): Entry<Value> | undefined {
    const entry = young.get(key);
    if (entry) return entry;
    const older = old.get(key);
    if (older) keep(key, older);
    return older;
  }

  return {
    get(key) {
      const entry = find(key);
      if (!entry || entry.expires > now()) return entry?.value;
      young.delete(key);
      old.delete(key);
      return undefined;
    },
    set(key, value, expires) {
      keep(key, { value, expires });
      return value;
    },
  };
}
