import type { Database } from '@halte/nest-database';
import { appItself } from '@halte/nest-database';
import { idOf, network } from '@halte/sample-region';
import { RightStore } from './right.store.ts';
import { SOURCES, type SampleRight } from './sample-right.ts';
import { careRights } from './sample-rights.care.ts';
import { homeRights } from './sample-rights.home.ts';
import { incomeRights } from './sample-rights.income.ts';

/** The rights of the sample: facts about Belgium and Flanders, not invented, each to be checked at its source. */
export const sampleRights: readonly SampleRight[] = [...incomeRights, ...homeRights, ...careRights];

/** The day on which these texts were held against their sources. */
export const CHECKED_ON = '2026-11-25';

/** Loads the sample catalogue. What is there already stays as it is. Needs a role that passes row-level security. */
export async function loadSampleRights(database: Database): Promise<void> {
  const store = new RightStore(database);
  const known = new Set((await store.list(appItself('directory'), 1_000)).map(({ code }) => code));
  await database.as(appItself('directory'), async (tx) => {
    for (const right of sampleRights.filter(({ code }) => !known.has(code))) await store.save(tx, network.coordinatie, draftOf(right));
  });
}

function draftOf({ name: [nl, fr, en], explanation, prompts, source, services, ...right }: SampleRight) {
  return {
    ...right,
    name: { nl, fr, en },
    explanation: { nl: explanation },
    themes: [...right.themes],
    words: [...right.words],
    prompts: prompts.map((prompt) => ({ nl: prompt })),
    source: SOURCES[source],
    checkedOn: CHECKED_ON,
    serviceIds: services.map((slug) => idOf('service', slug)),
  };
}
