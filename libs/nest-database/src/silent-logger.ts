import type { Logger } from 'typeorm';

/** TypeORM writes statements and their values to the console, also of what fails. What fails is thrown; nothing is written. */
export const silentLogger: Logger = {
  logQuery: nothing,
  logQueryError: nothing,
  logQuerySlow: nothing,
  logSchemaBuild: nothing,
  logMigration: nothing,
  log: nothing,
};

function nothing(): void {}
