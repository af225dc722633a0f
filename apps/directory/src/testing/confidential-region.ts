import { canary, levels, rightsOf, secretsOf, type Level } from './canaries.ts';
import { pictureWith } from './picture-with.ts';
import type { Edge, Records, Values, Written } from './records.ts';

/** Tables whose records hang on others by something else than a column of their own. */
const LINKED = [
  ['service', 'attribute'],
  ['location', 'attribute'],
] as const;

/** Tables of which a record has one at most: each has one of its own. */
const ONE_EACH: readonly string[] = ['find_place', 'threshold_profile'];

/** Enough for each of them, in each way in which something is confidential. */
const SPARE = 8;

/**
 * A small region in which something confidential is in every column of every table of records, in every way in which a record can be
 * confidential: by itself, by each of the records that it is part of, by a field, since a moment ago, and gone.
 */
export class ConfidentialRegion {
  readonly #records: Records;
  /** What everybody may see, a record of each table that others are part of. */
  readonly #open = new Map<string, Written>();
  /** Records that everybody sees, for what a record has one of at most. */
  readonly #spare = new Map<string, Written[]>();
  readonly #hidden = new Map<Level | 'open', Written[]>();
  #marks = 0;

  constructor(records: Records) {
    this.#records = records;
  }

  /** The ids of the records of a table, of one kind or of all. */
  ids(table: string, of: readonly (Level | 'open')[] = ['open', ...levels]): string[] {
    return of.flatMap((kind) => (this.#hidden.get(kind) ?? []).flatMap((written) => (written.table === table ? [written.id] : [])));
  }

  /** Every record that is confidential in this way. */
  of(level: Level): readonly Written[] {
    return this.#hidden.get(level) ?? [];
  }

  /** What everybody may see. */
  async addOpen(): Promise<void> {
    for (const { parent } of this.#records.edges) await this.#openOf(parent);
    await this.#keep('open', 'service_at_location', { service_id: this.#id('service'), location_id: this.#id('location') });
    const pictured = await this.#keep('open', 'photo', { service_id: this.#id('service'), alt: 'Een groene deur' });
    await this.#addFile(pictured, canary('nobody', 'exif'));
    await this.#keep('open', 'address', { location_id: this.#id('location') });
    for (const table of ['service', 'location', 'service_at_location']) {
      const spare: Written[] = [];
      while (spare.length < SPARE) spare.push(await this.#keep('open', table, this.#parents(table)));
      this.#spare.set(table, spare);
    }
    await this.#keep('open', 'find_place', { location_id: this.#id('location') });
  }

  /** What is confidential in this way; what is to be so later is everybody's until {@link turn}. */
  async addHidden(level: Level): Promise<void> {
    const rights = level === 'partner' || level === 'ally' ? rightsOf[level] : { visibility: 'public' };
    const roots = new Map<string, Written>();
    for (const table of this.#records.tables) roots.set(table, await this.#keep(level, table, this.#secret(table, level, rights)));
    for (const { table, column, parent } of this.#records.edges) {
      const open = { [column]: this.#parentFor(table, parent) };
      await this.#keep(level, table, { ...this.#secret(table, level, rights, column), ...open });
      const under = { ...this.#secret(table, level, { visibility: 'public' }, column), [column]: roots.get(parent)?.id };
      await this.#keep(level, table, under);
    }
    for (const [entity, table] of LINKED) {
      const on = (id: string | undefined) => ({ link_entity: entity, link_id: id, taxonomy_term_id: this.#id('taxonomy_term') });
      await this.#keep(level, table, { ...this.#secret(table, level, rights), ...on(this.#id(entity)) });
      await this.#keep(level, table, { ...this.#secret(table, level, { visibility: 'public' }), ...on(roots.get(entity)?.id) });
    }
    for (const photo of this.of(level).filter(({ table }) => table === 'photo')) await this.#addFile(photo, canary(level, 'exif'));
  }

  /** Fields that fewer see than their records, of records of their own that everybody sees. */
  async addRestricted(level: Exclude<Level, 'deleted'>): Promise<void> {
    for (const table of ['service', 'location', 'organization'] as const) {
      const secrets = secretsOf(table, level, `field${this.#mark()}`);
      const { rows } = await this.#records.owner.query<{ name: string }>(OPTIONAL, [`directory.${table}`]);
      const restricted = rows.map(({ name }) => name).filter((name) => name in secrets);
      const before = level === 'turned' ? Object.fromEntries(restricted.map((name) => [name, secrets[name]])) : {};
      const record = await this.#keep('open', table, { ...this.#parents(table), ...before });
      for (const field of restricted) await this.#restrict(record, field, secrets[field], level === 'partner' ? 'partner' : 'ally');
    }
  }

  /** Hides what is to be hidden, and removes what is to be gone; what each said before is history. */
  async turn(): Promise<void> {
    for (const record of this.of('turned')) await this.#records.change(record, rightsOf.ally);
    // What hangs on others goes before them.
    for (const { table, id } of this.of('deleted').toReversed())
      await this.#records.owner.query(`delete from directory.${table} where id = $1`, [id]);
  }

  #secret(table: string, level: Level, rights: Values, given?: string): Values {
    return { ...this.#parents(table, given), ...secretsOf(table, level, this.#mark()), ...rights };
  }

  /** What it must be part of, which everybody sees: so nothing but itself hides it. */
  #parents(table: string, given?: string): Values {
    const needed = this.#needs(table).filter(({ column, required }) => column !== given && (required || given === undefined));
    const linked = table === 'attribute' ? { link_entity: 'organization', link_id: this.#id('organization') } : {};
    return { ...linked, ...Object.fromEntries(needed.map(({ column, parent }) => [column, this.#parentFor(table, parent)])) };
  }

  #needs(table: string): readonly Edge[] {
    const edges = this.#records.edges.filter((edge) => edge.table === table);
    return edges.filter(({ required, oneOf }, index) => required || (oneOf && index === 0));
  }

  #parentFor(table: string, parent: string): string {
    if (!ONE_EACH.includes(table)) return this.#id(parent);
    const spare = this.#spare.get(parent)?.pop();
    if (!spare) throw new Error(`there is no ${parent} left for a ${table} of its own`);
    return spare.id;
  }

  async #openOf(table: string): Promise<Written> {
    const known = this.#open.get(table);
    if (known) return known;
    for (const { parent } of this.#needs(table)) await this.#openOf(parent);
    // A town that everybody knows: that something confidential is in it is told, and nothing nearer.
    const town = table === 'location' ? { municipality: 'Antwerpen' } : {};
    const added = await this.#keep('open', table, { ...this.#parents(table), ...town });
    this.#open.set(table, added);
    return added;
  }

  async #restrict({ table, id }: Written, field: string, value: unknown, visibility: 'partner' | 'ally'): Promise<void> {
    const { rows } = await this.#records.owner.query<{ by: string }>(`select maintained_by as by from directory.${table} where id = $1`, [
      id,
    ]);
    await this.#records.owner.query(
      `insert into directory.restricted_value (table_name, record_id, field, value, visibility, allies, maintained_by)
        values ($1, $2, $3, $4, $5, $6, $7)`,
      [table, id, field, JSON.stringify(value), visibility, visibility === 'ally' ? rightsOf.ally.allies : [], rows[0]?.by],
    );
  }

  async #addFile({ id }: Written, word: string): Promise<void> {
    await this.#records.owner.query('insert into directory.photo_file (photo_id, bytes) values ($1, $2)', [id, pictureWith(word)]);
  }

  async #keep(kind: Level | 'open', table: string, values: Values): Promise<Written> {
    const written = await this.#records.add(table, values);
    this.#hidden.set(kind, [...(this.#hidden.get(kind) ?? []), written]);
    return written;
  }

  #id(table: string): string {
    return (this.#open.get(table) as Written).id;
  }

  /** Letters only, since a word ends at a figure: `ab`, `ac`. */
  #mark(): string {
    const mark = (this.#marks += 1);
    return String.fromCharCode(97 + Math.floor(mark / 676), 97 + (Math.floor(mark / 26) % 26), 97 + (mark % 26));
  }
}

const OPTIONAL = `select attname as name from pg_attribute
  where attrelid = to_regclass($1) and attnum > 0 and not attnotnull and not attisdropped and attgenerated = '' and attname not like 'ever%'`;
