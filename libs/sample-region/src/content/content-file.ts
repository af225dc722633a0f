import { readFileSync } from 'node:fs';

/** One entry of a content file, before anything is known of what it means. */
export interface Entry {
  readonly slug: string;
  /** What follows the slug on its line: names. */
  readonly titles: readonly string[];
  /** The section it stands in (`=== …`). */
  readonly section: string;
  readonly fields: Fields;
}

/** The texts of the region: `content/`, beside `src` and `dist`. */
const FOLDER = new URL('../../content/', import.meta.url);

const lines = (file: string) =>
  readFileSync(new URL(file, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('# '));

/** Reads a table: one row a line, its cells between bars. */
export function readTable(file: string): readonly (readonly string[])[] {
  return lines(file)
    .filter(Boolean)
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** Reads entries: `## slug | names`, then lines of `key: value`, several on one line between bars. `=== name` begins a section. */
export function readEntries(file: string): readonly Entry[] {
  let section = '';
  const blocks: { head: string; section: string; body: string[] }[] = [];
  for (const line of lines(file)) {
    if (line.startsWith('=== ')) section = line.slice(4).trim();
    else if (line.startsWith('## ')) blocks.push({ head: line.slice(3), section, body: [] });
    else if (line) blocks.at(-1)?.body.push(line);
  }
  return blocks.map(({ head, body, ...block }) => {
    const [slug = '', ...titles] = head.split('|').map((word) => word.trim());
    return { slug, titles, ...block, fields: new Fields(`${file}: ${slug}`, body) };
  });
}

/** The fields of an entry. Each is taken once; `done` refuses what nobody took. */
export class Fields {
  readonly #where: string;
  readonly #values: Map<string, string>;

  constructor(where: string, body: readonly string[]) {
    this.#where = where;
    this.#values = new Map(body.flatMap((line) => line.split(' | ')).map((field) => this.#read(field)));
  }

  /** The value of a field, if it is there. */
  text(key: string): string | undefined {
    const value = this.#values.get(key);
    this.#values.delete(key);
    return value;
  }

  /** The words of a field. */
  words(key: string, separator: RegExp | string = ' '): readonly string[] {
    const value = this.text(key);
    return value ? value.split(separator).map((word) => word.trim()) : [];
  }

  /** Fields whose key begins with a word: `hours de-brug`. */
  under(prefix: string): ReadonlyMap<string, string> {
    const keys = [...this.#values.keys()].filter((key) => key.startsWith(`${prefix} `));
    return new Map(keys.map((key) => [key.slice(prefix.length + 1), this.text(key) ?? '']));
  }

  /** @throws TypeError where a field is left that nothing asked for */
  done(): void {
    const [key] = this.#values.keys();
    if (key !== undefined) throw new TypeError(`${this.#where} has a field that means nothing: ${key}`);
  }

  #read(field: string): [string, string] {
    const colon = field.indexOf(':');
    const key = field.slice(0, colon).trim();
    if (colon < 0 || !/^[a-z-]+( [a-z0-9-]+)?$/.test(key)) throw new TypeError(`${this.#where} has a line without a key: ${field}`);
    return [key, field.slice(colon + 1).trim()];
  }
}

/** Runs a reading once, when its result is first asked for. */
export function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: read() }).value;
}

/** Finds an entry by its slug. */
export function finder<T extends { readonly slug: string }>(what: string, all: () => readonly T[]): (slug: string) => T {
  const index = once(() => new Map(all().map((entry) => [entry.slug, entry])));
  return (slug) => {
    const entry = index().get(slug);
    if (!entry) throw new TypeError(`There is no ${what} ${slug}`);
    return entry;
  };
}
