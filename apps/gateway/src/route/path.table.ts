/** Which methods each address takes, for 405 and OPTIONS. Filled as routes are registered, asked off the hot path only. */
export class PathTable {
  readonly #paths = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();

  /** @param path in the router's notation: `/v1/services/:serviceId`, a star at the end for whatever follows. */
  add(path: string, methods: readonly string[]): void {
    const known = this.#paths.get(path);
    if (known) for (const method of methods) known.methods.add(method);
    else this.#paths.set(path, { pattern: patternOf(path), methods: new Set(methods) });
  }

  /** `GET, HEAD, OPTIONS`, or nothing where there is no such address. */
  methodsOf(url: string): string | undefined {
    const path = pathOf(url);
    const methods = new Set<string>();
    for (const entry of this.#paths.values()) {
      if (entry.pattern.test(path)) for (const method of entry.methods) methods.add(method);
    }
    return methods.size === 0 ? undefined : [...methods.add('OPTIONS')].sort().join(', ');
  }
}

/** The part of a request target before the query. */
export function pathOf(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

function patternOf(path: string): RegExp {
  const source = path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:[A-Za-z0-9]+/g, '[\\w.~-]+');
  return new RegExp(`^${source.replace(/\\\*$/, '[\\w.~/-]*')}$`);
}
