/** Which methods each address takes, for 405 and OPTIONS. Filled as routes are registered, asked off the hot path only. */
export class PathTable {
  readonly #exact = new Map<string, Set<string>>();
  readonly #patterns = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();

  /** @param path in the router's notation: `/v1/services/:serviceId` */
  add(path: string, methods: readonly string[]): void {
    const known = path.includes(':') ? this.#pattern(path).methods : this.#exactly(path);
    for (const method of methods) known.add(method);
  }

  /** `GET, HEAD, OPTIONS`, or nothing where there is no such address. */
  methodsOf(url: string): string | undefined {
    const path = pathOf(url);
    const methods = new Set(this.#exact.get(path));
    for (const entry of this.#patterns.values()) if (entry.pattern.test(path)) entry.methods.forEach((method) => methods.add(method));
    return methods.size === 0 ? undefined : [...methods.add('OPTIONS')].sort().join(', ');
  }

  #exactly(path: string): Set<string> {
    const methods = this.#exact.get(path) ?? new Set<string>();
    this.#exact.set(path, methods);
    return methods;
  }

  #pattern(path: string): { readonly methods: Set<string> } {
    const entry = this.#patterns.get(path) ?? { pattern: patternOf(path), methods: new Set<string>() };
    this.#patterns.set(path, entry);
    return entry;
  }
}

/** The part of a request target before the query. */
export function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

function patternOf(path: string): RegExp {
  const source = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[A-Za-z0-9]+/g, '[\\w.~-]+');
  return new RegExp(`^${source}$`);
}
