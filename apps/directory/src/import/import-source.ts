import { uuid5 } from '@halte/hsds';

/** The id of a source: that of its name, for each organisation. It is known before the source is. */
export function sourceIdOf(organisation: string, name: string): string {
  return uuid5(organisation, `source/${name.trim().toLowerCase()}`);
}
