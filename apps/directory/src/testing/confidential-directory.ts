import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { directory } from '@halte/contracts/directory';
import { anonymousCaller, serviceCaller, type Caller } from '@halte/nest-identity';
import { Asking } from './ask-all.ts';
import { ALLY, canary, levels } from './canaries.ts';
import { ConfidentialRegion } from './confidential-region.ts';
import type { Known } from './every-request.ts';
import { Records } from './records.ts';
import { callers, startDirectory } from './start-directory.ts';

/** Every kind of caller. Straathoek maintains all that is confidential, and names one ally. */
export const everybody = {
  anonymous: anonymousCaller,
  'another service': serviceCaller('probe'),
  'a partner system': callers.deBrug,
  'a partner worker': callers.bram,
  coordinator: callers.chris,
  'ally system': { ...callers.deBrug, organisation: ALLY, subject: 'partner-ally' },
  'ally worker': { ...callers.bram, organisation: ALLY, subject: 'ada' },
  'worker of the maintainer': { ...callers.bram, organisation: callers.an.organisation as string, subject: 'bo' },
  maintainer: callers.an,
} as const satisfies Readonly<Record<string, Caller>>;

/** What is there, and the beginnings and misspellings of what is not for everybody. */
const TEXTS = ['dienst', 'qx', 'qxally', 'qxpartnerstr', 'qxturnedservicenam', 'kqxallyaddress'];

type Started = Awaited<ReturnType<typeof startDirectory>>;

/** A directory with the {@link ConfidentialRegion} in it. */
export class ConfidentialDirectory {
  private constructor(
    readonly started: Started,
    readonly records: Records,
    readonly region: ConfidentialRegion,
    readonly known: Known,
  ) {}

  /** What everybody sees, and nothing else. */
  static async openOnly(): Promise<ConfidentialDirectory> {
    const started = await startDirectory();
    const records = await Records.in(started.database);
    const region = new ConfidentialRegion(records);
    await region.addOpen();
    const known = {
      ids: (table: string) => region.ids(table, ['open']),
      packs: [],
      suggestions: [],
      imports: [],
      rights: [],
      texts: TEXTS,
    };
    const opened = new ConfidentialDirectory(started, records, region, known);
    await opened.indexed();
    return opened;
  }

  /** With all that is confidential. */
  static async open(): Promise<ConfidentialDirectory> {
    const { started, records, region } = await ConfidentialDirectory.openOnly();
    for (const level of levels) await region.addHidden(level);
    for (const level of ['partner', 'ally', 'turned'] as const) await region.addRestricted(level);
    const packs = [(await started.call(directory.packs.read, { municipality: 'Antwerpen' })).version];
    await region.turn();
    const suggestions = await suggest(started, region);
    const rights = await speak(started, region);
    const known = { ids: (table: string) => region.ids(table), packs, suggestions, imports: [randomUUID()], rights, texts: TEXTS };
    const opened = new ConfidentialDirectory(started, records, region, known);
    await opened.indexed();
    return opened;
  }

  get asking(): Asking {
    return new Asking(this.started.client);
  }

  /** Search knows what was written. */
  async indexed(): Promise<void> {
    for (;;) {
      const { rows } = await this.records.owner.query('select from directory.search_stale limit 1');
      if (rows.length === 0) break;
      await pause(50);
    }
    // The words and places of all of them are read a moment later.
    await pause(1_500);
  }

  async stop(): Promise<void> {
    await this.records.stop();
    await this.started.stop();
  }
}

/** An ally suggests something about a record that few see, and a new place to those who maintain an organization. */
async function suggest({ call }: Started, region: ConfidentialRegion): Promise<string[]> {
  const caller = everybody['ally worker'];
  const options = () => ({ caller, idempotencyKey: randomUUID() });
  const [recordId] = region.ids('service', ['ally']) as [string];
  const [organizationId] = region.ids('organization', ['open']) as [string];
  const fields = [{ field: 'alert', value: canary('ally', 'suggested') }];
  const change = await call(
    directory.suggestions.create,
    { recordType: 'service', recordId, fields, note: canary('ally', 'note') },
    options(),
  );
  const proposal = { organizationId, locationType: 'physical' as const, visibility: 'ally' as const, name: canary('proposed', 'place') };
  const place = await call(directory.suggestions.proposeFindPlace, { ...proposal, findPlace: { kind: 'square' as const } }, options());
  return [change.id, place.id];
}

/** Its maintainer says whom to turn to, what it stands for, and which rights it helps to: for those who see the organization. */
async function speak({ call }: Started, region: ConfidentialRegion): Promise<string[]> {
  const options = () => ({ caller: everybody.maintainer, idempotencyKey: randomUUID() });
  for (const [level, of, called] of [
    ['partner', 'open', 'network'],
    ['partner', 'partner', 'partner'],
    ['ally', 'ally', 'ally'],
    ['turned', 'turned', 'turned'],
  ] as const) {
    const [organizationId] = region.ids('organization', [of]) as [string];
    const point = { name: canary(called, 'contactpoint'), note: canary(called, 'duty') };
    await call(directory.contactPoints.replace, { organizationId, points: [point] }, options());
    const charter = { title: canary(level, 'charter'), text: canary(level, 'chartertext'), visibility: 'partner' as const };
    await call(directory.charters.publish, { organizationId, ...charter }, options());
  }
  const serviceIds = region.ids('service', ['open', 'partner', 'ally', 'turned']).slice(0, 80);
  const right = { name: { nl: 'Een recht' }, explanation: { nl: 'Wie het heeft' }, checkedOn: '2026-11-01', serviceIds };
  const source = { name: 'De overheid', url: 'https://recht.example/' };
  // Somebody who sees the services, and coordinates as well.
  const caller: Caller = { ...everybody.maintainer, roles: ['org-admin', 'coordinator'] };
  await call(directory.rights.save, { code: 'een-recht', ...right, source }, { ...options(), caller });
  return ['een-recht'];
}
