import { freshDatabase, type FreshDatabase } from '@halte/stack/testing';
import type { Question } from '../question.ts';
import type { Runner } from '../runner.ts';
import { postgresRunners } from './postgres.ts';
import { sqliteRunner } from './sqlite.ts';

let database: FreshDatabase;
let runners: readonly Runner[];
let close: () => Promise<void>;

beforeAll(async () => {
  database = await freshDatabase();
  const postgres = await postgresRunners(database.adminUrl);
  close = postgres.close;
  runners = [...postgres.runners, sqliteRunner()];
});

afterAll(async () => {
  await close();
  await database.drop();
});

const ask = (text: string, caller: Question['caller'] = 'anonymous'): Question => ({
  id: 'q999',
  text,
  postcode: '2060',
  clock: '2026-08-12T12:00:00+02:00',
  caller,
  slice: 'vague',
});
const searched = (question: Question) => Promise.all(runners.map((runner) => runner.search(question)));

describe('every baseline', () => {
  it('finds a door by its own words', async () => {
    for (const slugs of await searched(ask('zondagsmaal tafellaken'))) expect(slugs[0]).toBe('lepel-zondag');
  });

  it('finds what has any of the words', async () => {
    for (const slugs of await searched(ask('zondagsmaal onvindbaarwoord'))) expect(slugs).toContain('lepel-zondag');
  });

  it('finds nothing for a word that is nowhere', async () => {
    for (const slugs of await searched(ask('qqqxxqq'))) expect(slugs).toEqual([]);
  });

  it('shows a partner what only a partner may see', async () => {
    for (const slugs of await searched(ask('kamer gezin ouder kinderen vanavond netwerk'))) expect(slugs).not.toContain('haven-gezinnen');
    for (const slugs of await searched(ask('kamer gezin ouder kinderen vanavond netwerk', 'partner')))
      expect(slugs).toContain('haven-gezinnen');
  });

  it('takes signs of punctuation as what they are', async () => {
    for (const slugs of await searched(ask(`soep" OR * & | ! : ' (`))) expect(slugs).toContain('lepel-soep');
  });
});
