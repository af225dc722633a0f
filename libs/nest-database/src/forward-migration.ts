import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A migration as TypeORM takes it. */
export type ForwardMigration = new () => MigrationInterface;

/**
 * One step of a schema, forward only: a step that went wrong is mended by the next one.
 *
 * Migrations run as the owner, who passes row-level security. A backfill must still assert how many rows it changed: run by a role
 * that does not pass it, it would change none and say nothing.
 * @param name what it does: `service_tables`. Never changed once it has run somewhere.
 * @param date when it was written (RFC 3339, UTC); steps run in this order.
 */
export function forward(name: string, date: string, up: (run: (sql: string) => Promise<unknown>) => Promise<void>): ForwardMigration {
  const time = Date.parse(date);
  if (!Number.isFinite(time)) throw new TypeError(`migration ${name} has no date`);
  return class implements MigrationInterface {
    readonly name = `${name}${time}`;

    up(runner: QueryRunner): Promise<void> {
      return up((sql) => runner.query(sql));
    }

    down(): Promise<void> {
      throw new Error(`${name} cannot be taken back: migrations go forward only`);
    }
  };
}
