export { outboxTables } from './outbox.migration.ts';
export { OutboxModule } from './outbox.module.ts';
export { Outbox } from './outbox.ts';
