import { randomUUID } from 'node:crypto';
import type { RequestOf } from '@halte/contract-kit';
import { directory } from '@halte/contracts/directory';
import { anonymousCaller } from '@halte/nest-identity';
import { Client } from 'pg';
import { outboxOf } from '../testing/outbox-of.ts';
import { callers, refusal, startDirectory } from '../testing/start-directory.ts';

const { services, suggestions } = directory;
const { create, list, read, decide } = suggestions;
const { an, bram, chris, deBrug, straathoek } = callers;

type Fields = RequestOf<typeof create>['fields'];
type Decisions = RequestOf<typeof decide>['decisions'];

describe('suggestions', () => {
  let started: Awaited<ReturnType<typeof startDirectory>>;
  let owner: Client;
  let organizationId: string;
  let made = 0;

  beforeAll(async () => {
    started = await startDirectory();
    owner = new Client({ connectionString: started.database.migrationUrl });
    await owner.connect();
    organizationId = (await started.call(directory.organizations.create, { name: 'Straathoek' }, { caller: straathoek })).id;
  });

  afterAll(async () => {
    await owner.end();
    await started.stop();
  });

  const service = async (more: { readonly visibility?: 'public' | 'partner' | 'ally'; readonly email?: string } = {}): Promise<string> =>
    (await started.call(services.create, { organizationId, name: `Dienst ${(made += 1)}`, minimumAge: 18, ...more }, { caller: an })).id;
  const suggest = (recordId: string, fields: Fields, caller = bram) =>
    started.call(create, { recordType: 'service', recordId, fields }, { caller });
  const decideAs = (caller: typeof an, suggestionId: string, decisions: Decisions) =>
    started.call(decide, { suggestionId, decisions }, { caller });
  const restrict = (recordId: string, field: string, visibility = 'ally') =>
    owner.query(
      `insert into directory.restricted_value (table_name, record_id, field, visibility, maintained_by) values ('service', $1, $2, $3, $4)`,
      [recordId, field, visibility, straathoek.organisation],
    );

  it('come from anybody in the network, and are decided field by field by whoever maintains the record', async () => {
    const serviceId = await service();
    const suggested = await suggest(serviceId, [
      { field: 'name', value: 'Nieuwe naam' },
      { field: 'minimumAge', value: '16' },
      { field: 'alert', value: null },
    ]);
    expect(suggested).toMatchObject({
      kind: 'change',
      recordType: 'service',
      recordId: serviceId,
      suggestedBy: bram.organisation,
      status: 'open',
    });
    expect(suggested.fields.map(({ field, present, state }) => [field, present, state])).toEqual([
      ['name', `Dienst ${made}`, 'open'],
      ['minimumAge', '18', 'open'],
      ['alert', null, 'open'],
    ]);
    const half = await decideAs(an, suggested.id, [
      { field: 'minimumAge', decision: 'approve' },
      { field: 'name', decision: 'reject', reason: 'wording' },
    ]);
    expect(half.status).toBe('open');
    await expect(started.call(services.read, { serviceId })).resolves.toMatchObject({ name: `Dienst ${made}`, minimumAge: 16, version: 2 });
    await decideAs(an, suggested.id, [{ field: 'alert', decision: 'reject' }]);
    const became = await started.call(read, { suggestionId: suggested.id }, { caller: bram });
    expect(became).toMatchObject({ status: 'decided' });
    expect(became.fields.map(({ state, reason }) => [state, reason])).toEqual([
      ['rejected', 'wording'],
      ['approved', null],
      ['rejected', 'other'],
    ]);
    const told = await outboxOf(started.database, `suggestions/${suggested.id}`);
    expect(told.map(({ payload }) => payload['change'])).toEqual(['made', 'decided', 'decided']);
    expect(JSON.stringify(told)).not.toContain('Nieuwe naam');
    await expect(outboxOf(started.database, `services/${serviceId}`)).resolves.toHaveLength(2);
  });

  it('are decided by the coordinator too', async () => {
    const serviceId = await service();
    const { id } = await suggest(serviceId, [{ field: 'feesDescription', value: 'Gratis' }]);
    const toDecide = await started.call(list, { role: 'to_decide', status: 'open' }, { caller: chris });
    expect(toDecide.items.map((one) => one.id)).toContain(id);
    const decided = await decideAs(chris, id, [{ field: 'feesDescription', decision: 'approve' }]);
    expect(decided.fields).toMatchObject([{ state: 'approved', present: 'Gratis', decidedBy: chris.organisation }]);
    await expect(started.call(services.read, { serviceId })).resolves.toMatchObject({
      feesDescription: 'Gratis',
      maintainedBy: straathoek.organisation,
    });
  });

  it('are decided by nobody else', async () => {
    const serviceId = await service();
    const { id } = await suggest(serviceId, [{ field: 'alert', value: 'Verhuisd' }]);
    const decisions: Decisions = [{ field: 'alert', decision: 'approve' }];
    await expect(refusal(decideAs(deBrug, id, decisions))).resolves.toMatchObject({
      code: 'forbidden',
      details: [{ field: 'suggestionId' }],
    });
    await expect(refusal(decideAs(bram, id, decisions))).resolves.toMatchObject({ code: 'forbidden' });
    await expect(refusal(decideAs({ ...an, roles: ['worker'] }, id, decisions))).resolves.toMatchObject({ code: 'forbidden' });
    await expect(started.call(services.read, { serviceId })).resolves.toMatchObject({ alert: null, version: 1 });
    const other = { ...deBrug, organisation: randomUUID() };
    await expect(refusal(decideAs(other, id, decisions))).resolves.toMatchObject({ code: 'not_found' });
    await expect(refusal(started.call(read, { suggestionId: id }, { caller: other }))).resolves.toMatchObject({ code: 'not_found' });
    const seen = await started.call(list, { role: 'made' }, { caller: other });
    expect(seen.items).toEqual([]);
  });

  it('are shown as a conflict where the field has changed meanwhile', async () => {
    const serviceId = await service();
    const { id } = await suggest(serviceId, [
      { field: 'minimumAge', value: '16' },
      { field: 'feesDescription', value: 'Gratis' },
    ]);
    await started.call(services.update, { serviceId, version: 1, minimumAge: 21 }, { caller: an });
    const seen = await started.call(read, { suggestionId: id }, { caller: bram });
    expect(seen.fields.map(({ state, present }) => [state, present])).toEqual([
      ['conflict', '21'],
      ['open', null],
    ]);
    const approve = { field: 'minimumAge', decision: 'approve' } as const;
    await expect(refusal(decideAs(an, id, [approve]))).resolves.toMatchObject({
      code: 'stale',
      details: [{ field: 'decisions[0].field' }],
    });
    await expect(started.call(services.read, { serviceId })).resolves.toMatchObject({ minimumAge: 21, version: 2 });
    await decideAs(an, id, [{ ...approve, despiteChange: true }]);
    await expect(started.call(services.read, { serviceId })).resolves.toMatchObject({ minimumAge: 16, version: 3 });
  });

  it('are decided once: the same again changes nothing, another decision is refused', async () => {
    const serviceId = await service();
    const { id } = await suggest(serviceId, [{ field: 'alert', value: 'Verhuisd' }]);
    await decideAs(an, id, [{ field: 'alert', decision: 'approve' }]);
    await decideAs(an, id, [{ field: 'alert', decision: 'approve' }]);
    await expect(started.call(services.read, { serviceId })).resolves.toMatchObject({ version: 2 });
    await expect(refusal(decideAs(an, id, [{ field: 'alert', decision: 'reject' }]))).resolves.toMatchObject({ code: 'conflict' });
  });

  it('do not make a record contradict itself', async () => {
    const serviceId = await service();
    const { id } = await suggest(serviceId, [{ field: 'maximumAge', value: '12' }]);
    await expect(refusal(decideAs(an, id, [{ field: 'maximumAge', decision: 'approve' }]))).resolves.toMatchObject({
      code: 'invalid_input',
      details: [{ field: 'minimumAge' }],
    });
    await expect(started.call(read, { suggestionId: id }, { caller: bram })).resolves.toMatchObject({ fields: [{ state: 'open' }] });
  });

  it.each<[string, string, Fields]>([
    ['an unknown field', 'fields[0].field', [{ field: 'naam', value: 'x' }]],
    ['what a record is part of', 'fields[0].field', [{ field: 'organizationId', value: randomUUID() }]],
    ['when it was verified', 'fields[0].field', [{ field: 'verifiedOn', value: '2026-08-12' }]],
    [
      'a field twice',
      'fields[1].field',
      [
        { field: 'name', value: 'x' },
        { field: 'name', value: 'y' },
      ],
    ],
    ['words for a number', 'fields[0].value', [{ field: 'minimumAge', value: 'achttien' }]],
    ['an age beyond all', 'fields[0].value', [{ field: 'minimumAge', value: '400' }]],
    ['no address for the web', 'fields[0].value', [{ field: 'url', value: 'javascript:alert(1)' }]],
    ['nothing for a name', 'fields[0].value', [{ field: 'name', value: null }]],
  ])('refuse %s', async (_, field, fields) => {
    await expect(refusal(suggest(await service(), fields))).resolves.toMatchObject({ code: 'invalid_input', details: [{ field }] });
  });

  it('are not made by nobody, nor about what one does not see', async () => {
    const hidden = await service({ visibility: 'ally' });
    const fields: Fields = [{ field: 'name', value: 'Geraden' }];
    await expect(refusal(suggest(hidden, fields))).resolves.toMatchObject({ code: 'not_found', details: [{ field: 'recordId' }] });
    await expect(refusal(suggest(hidden, fields, anonymousCaller as typeof bram))).resolves.toMatchObject({ code: 'unauthenticated' });
    const { rows } = await owner.query('select from directory.suggestion where record_id = $1', [hidden]);
    expect(rows).toEqual([]);
  });

  describe('about a hidden field', () => {
    const secret = 'schuilhuis@straathoek.example';

    it('work without showing what it holds, nor that it has changed', async () => {
      const serviceId = await service({ email: secret });
      await restrict(serviceId, 'email');
      const suggested = await suggest(serviceId, [{ field: 'email', value: 'nieuw@straathoek.example' }]);
      expect(JSON.stringify(suggested)).not.toContain(secret);
      expect(suggested.fields).toMatchObject([{ present: null, state: 'open' }]);
      await started.call(services.update, { serviceId, version: 1, email: 'ander@straathoek.example' }, { caller: an });
      const seen = await started.call(read, { suggestionId: suggested.id }, { caller: bram });
      expect(seen.fields).toMatchObject([{ present: null, state: 'open' }]);
      const shown = await started.call(read, { suggestionId: suggested.id }, { caller: an });
      expect(shown.fields).toMatchObject([{ present: 'ander@straathoek.example', state: 'conflict' }]);
      await decideAs(an, suggested.id, [{ field: 'email', decision: 'approve', despiteChange: true }]);
      await expect(started.call(services.read, { serviceId }, { caller: bram })).resolves.toMatchObject({ email: null });
      await expect(started.call(services.read, { serviceId }, { caller: an })).resolves.toMatchObject({
        email: 'nieuw@straathoek.example',
      });
    });

    it('are not shown to a coordinator who may not see the field, nor decided by them', async () => {
      const serviceId = await service({ email: secret });
      await restrict(serviceId, 'email');
      const { id } = await suggest(serviceId, [
        { field: 'email', value: 'weet-ik@straathoek.example' },
        { field: 'alert', value: 'Verhuisd' },
      ]);
      const seen = await started.call(read, { suggestionId: id }, { caller: chris });
      expect(seen.fields.map(({ field }) => field)).toEqual(['alert']);
      await expect(refusal(decideAs(chris, id, [{ field: 'email', decision: 'approve' }]))).resolves.toMatchObject({
        code: 'invalid_input',
      });
    });

    it('are gone for a coordinator when the record is hidden later', async () => {
      const serviceId = await service();
      const { id } = await suggest(serviceId, [{ field: 'alert', value: 'Verhuisd' }]);
      await started.call(services.update, { serviceId, version: 1, visibility: 'ally' }, { caller: an });
      await expect(refusal(started.call(read, { suggestionId: id }, { caller: chris }))).resolves.toMatchObject({ code: 'not_found' });
    });
  });

  it('change what belongs to a record, as a change of that record', async () => {
    const serviceId = await service();
    const { phones } = await started.call(
      services.changeDetails,
      { serviceId, version: 1, phones: [{ number: '03 000 00 01' }] },
      { caller: an },
    );
    const draft = { recordType: 'phone', recordId: phones[0]?.id as string, fields: [{ field: 'number', value: '03 000 00 02' }] } as const;
    const { id } = await started.call(create, { ...draft, fields: [...draft.fields] }, { caller: bram });
    await decideAs(an, id, [{ field: 'number', decision: 'approve' }]);
    await expect(started.call(services.readDetails, { serviceId })).resolves.toMatchObject({
      version: 3,
      phones: [{ number: '03 000 00 02' }],
    });
    await expect(outboxOf(started.database, `services/${serviceId}`)).resolves.toHaveLength(3);
  });

  it('are listed page by page, the newest first', async () => {
    const serviceId = await service();
    const ids: string[] = [];
    for (const value of ['a', 'b', 'c']) ids.unshift((await suggest(serviceId, [{ field: 'alert', value }])).id);
    const first = await started.call(list, { limit: 2 }, { caller: bram });
    const second = await started.call(list, { limit: 1, cursor: first.nextCursor as string }, { caller: bram });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    await expect(refusal(started.call(list, { cursor: 'nergens' }, { caller: bram }))).resolves.toMatchObject({
      code: 'invalid_input',
      details: [{ field: 'cursor' }],
    });
  });
});
