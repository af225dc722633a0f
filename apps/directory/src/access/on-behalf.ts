import { appItself } from '@halte/nest-database';
import type { Caller } from '@halte/nest-identity';

/**
 * The directory itself, doing what an organisation would do with its own records: ending a closure at midnight, writing what a coordinator
 * approved. Whether that may be is checked before; the record's history names the organisation.
 */
export function onBehalfOf(organisation: string): Caller {
  return { ...(appItself('directory') as Caller), organisation };
}
