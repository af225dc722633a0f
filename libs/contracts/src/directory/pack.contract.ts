import { operation } from '@halte/contract-kit';
import { Pack, PackQuery } from './pack.schema.ts';

/** The directory of an area to take along. */
export const packs = {
  read: operation({
    summary: 'Take the directory of an area along',
    description: `Names, words, places, hours, closures, thresholds and numbers of an area: what a phone needs to search without a network. Always what everybody
may see, whoever asks. At most 1 MB: where an area has more, the nearest to its middle are in it, and \`leftOut\` says what is not. Keep \`version\`, and ask with it as
\`since\` for what changed: put what comes in the place of what has the same id, then let go of what is \`removed\`.`,
    request: PackQuery,
    response: Pack,
    http: 'GET /v1/packs',
    access: 'public',
    open: true,
    deadlineMs: 10_000,
  }),
};
