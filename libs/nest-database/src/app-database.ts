import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { ForwardMigration } from './forward-migration.ts';

/** What an app keeps in Postgres. */
export interface AppDatabase {
  /** Its schema, and the only one its role reaches: `directory`. */
  readonly schema: string;
  /** Its TypeORM entities. */
  readonly entities: readonly EntityTarget<ObjectLiteral>[];
  /** Its migrations, and those of the libraries whose tables it has. Run in the order of their dates. */
  readonly migrations: readonly ForwardMigration[];
}

const SCHEMA = /^[a-z][a-z_]{0,30}$/;

/** @throws TypeError where a schema is not a plain name: it stands in SQL text. */
export function checkedSchema(schema: string): string {
  if (!SCHEMA.test(schema)) throw new TypeError(`"${schema}" is not a schema name: small letters and underscores, at most 31`);
  return schema;
}
