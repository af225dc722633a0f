import { DataSource } from 'typeorm';
import { checkedSchema, type AppDatabase } from './app-database.ts';
import { required } from './environment.ts';
import { EXEMPT } from './row-level-security.ts';
import { silentLogger } from './silent-logger.ts';

/** Where and as whom the migrations run. */
export interface MigrationOptions {
  /** A role that owns the schema and passes row-level security; default `HALTE_POSTGRES_MIGRATION_URL`. */
  readonly url?: string;
}

/**
 * Brings an app's schema up to date and returns what it ran. Two that start at once wait for each other. All of it or nothing: a step
 * that fails undoes those before it.
 * @example await migrateApp(directoryDatabase); // apps/directory/src/migrate.ts
 */
export async function migrateApp(app: Omit<AppDatabase, 'entities'>, options: MigrationOptions = {}): Promise<string[]> {
  const schema = checkedSchema(app.schema);
  const source = await open(app, schema, options.url ?? required('HALTE_POSTGRES_MIGRATION_URL'));
  const guard = source.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock(hashtext($1))', [`migrate ${schema}`]);
    const ran = await source.runMigrations({ transaction: 'all' });
    await closeOff(source, schema);
    return ran.map(({ name }) => name);
  } finally {
    await guard.release();
    await source.destroy();
  }
}

function open({ migrations }: Pick<AppDatabase, 'migrations'>, schema: string, url: string): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url,
    schema,
    migrations: [...migrations],
    migrationsTableName: 'migrations',
    installExtensions: false,
    logger: silentLogger,
    poolSize: 2,
    applicationName: `migrate ${schema}`,
  }).initialize();
}

/** The list of migrations is nobody's but the migrator's. */
async function closeOff(source: DataSource, schema: string): Promise<void> {
  const [row] = await source.query<{ roles: string | null }[]>(
    `select string_agg(distinct quote_ident(grantee), ', ') as roles from information_schema.role_table_grants
      where table_schema = $1 and table_name = 'migrations' and grantee <> current_user`,
    [schema],
  );
  if (row?.roles) await source.query(`revoke all on ${schema}.migrations from ${row.roles}`);
  await source.query(`comment on table ${schema}.migrations is '${EXEMPT} names of migrations, and no app reads them'`);
}
