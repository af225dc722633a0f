import { createLogger } from './logger.ts';

const log = createLogger('types');
const name: string = 'An';

log.info('A text that stands in the source', { count: 1 });
// @ts-expect-error a message put together from values may quote somebody
log.info(`Hello ${name}`);
// @ts-expect-error a message held in a variable may be anything
log.info(name);
// @ts-expect-error a field that is not on the list
log.info('A text that stands in the source', { name });
