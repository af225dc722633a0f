import { ImportBench } from '../testing/import-bench.ts';
import { callers } from '../testing/start-directory.ts';

const organizations = 'id,name,description\n1,De Brug,Open huis\n2,De Kaai,Inloop\n';
const services = 'id,organization_id,name,status\n10,1,Soep,active\n11,2,Bed,active\n';
const phones = 'id,service_id,number\n100,10,03 000 00 00\n101,11,03 000 00 01\n';
const files = { 'organizations.csv': organizations, 'services.csv': services, 'phones.csv': phones };

describe('an import', () => {
  let bench: ImportBench;

  beforeEach(async () => {
    bench = await ImportBench.open();
  });

  afterEach(() => bench.stop());

  const countsOf = async (content: Parameters<ImportBench['import']>[0], options = {}) => {
    const { job } = await bench.import(content, options);
    return Object.fromEntries(job.counts.map(({ table, ...counts }) => [table, nonZero(counts)]));
  };

  const named = (table: string) => bench.rows(`select * from directory.${table} order by name`);

  it('creates records that its organisation maintains, of the source, as visible as was asked', async () => {
    await expect(countsOf(files, { visibility: 'partner' })).resolves.toEqual({
      organization: { created: 2 },
      service: { created: 2 },
      phone: { created: 2 },
    });
    const [bed] = await named('service');
    const [source] = await named('source');
    expect(bed).toMatchObject({
      name: 'Bed',
      visibility: 'partner',
      maintained_by: callers.straathoek.organisation,
      source_id: source?.['id'],
    });
    expect(source).toMatchObject({ name: 'spec', visibility: 'partner' });
  });

  it('changes what the source changed, and touches nothing else', async () => {
    await bench.import(files);
    const before = await named('service');
    const changed = { ...files, 'services.csv': services.replace('Soep', 'Soep en brood') };
    await expect(countsOf(changed)).resolves.toEqual({ organization: { same: 2 }, service: { changed: 1, same: 1 }, phone: { same: 2 } });
    const after = await named('service');
    expect(after.map(({ name, version }) => [name, version])).toEqual([
      ['Bed', 1],
      ['Soep en brood', 2],
    ]);
    expect(after[0]).toEqual(before[0]);
  });

  it('leaves what was written here, field by field, and tells it once', async () => {
    await bench.import(files);
    await bench.database.as(callers.straathoek, (tx) =>
      tx.query("update directory.service set alert = 'Dicht', name = 'Hete soep' where name = 'Soep'"),
    );
    const { job, entries } = await bench.import({
      ...files,
      'services.csv': services.replace('10,1,Soep,active', '10,1,Verse soep,inactive'),
    });
    expect(job.counts.find(({ table }) => table === 'service')).toMatchObject({ changed: 1, same: 1, conflicts: 1 });
    expect(entries.flatMap(({ changes }) => changes)).toEqual([
      { field: 'name', before: 'Hete soep', after: 'Verse soep', kept: true },
      { field: 'status', before: 'active', after: 'inactive', kept: false },
    ]);
    const [, soup] = await named('service');
    expect(soup).toMatchObject({ name: 'Hete soep', alert: 'Dicht', status: 'inactive' });
    await expect(
      countsOf({ ...files, 'services.csv': services.replace('10,1,Soep,active', '10,1,Verse soep,inactive') }),
    ).resolves.toMatchObject({
      service: { same: 2 },
    });
  });

  it('marks what vanished from its source, deletes nothing, and takes it up again', async () => {
    await bench.import(files);
    const without = { ...files, 'services.csv': services.replace('11,2,Bed,active\n', '') };
    const { job, entries } = await bench.import(without);
    expect(job.counts.map(({ table, vanished }) => [table, vanished])).toEqual([
      ['organization', 0],
      ['phone', 0],
      ['service', 1],
    ]);
    expect(entries.at(-1)).toMatchObject({ outcome: 'vanished', table: 'service', key: '11', file: null, row: null });
    await expect(named('service')).resolves.toHaveLength(2);
    await expect(countsOf(without)).resolves.toMatchObject({ service: { same: 1 } });
    await expect(countsOf(files)).resolves.toMatchObject({ service: { same: 2 } });
    await expect(bench.rows('select vanished_at from directory.source_record where vanished_at is not null')).resolves.toEqual([]);
  });

  it('is undone: what was there before is there again, and what was changed since stays', async () => {
    const { job: first } = await bench.import(files);
    const before = await bench.rows('select id, name, description from directory.service order by id');
    const remembered = 'select record_id, hash, content, vanished_at from directory.source_record order by record_id';
    const source = await bench.rows(remembered);
    const changed = services.replace('Soep', 'Verse soep').replace('11,2,Bed,active\n', '12,2,Bad,active\n');
    const { job: second } = await bench.import({ ...files, 'services.csv': changed });
    await expect(bench.undo(first.id)).resolves.toBe(false);
    await expect(bench.undo(second.id)).resolves.toBe(true);
    await expect(bench.rows('select id, name, description from directory.service order by id')).resolves.toEqual(before);
    await expect(bench.rows(remembered)).resolves.toEqual(source);
    await bench.database.as(callers.straathoek, (tx) =>
      tx.query("update directory.service set alert = 'Dicht', version = 2 where name = 'Soep'"),
    );
    await expect(bench.undo(first.id)).resolves.toBe(true);
    await expect(named('service')).resolves.toMatchObject([{ name: 'Soep', alert: 'Dicht' }]);
    await expect(named('organization')).resolves.toMatchObject([{ name: 'De Brug' }]);
    await expect(bench.outcome(first.id)).resolves.toMatchObject({ job: { status: 'undone' } });
  });

  it('says in a dry run what it would do, and does nothing', async () => {
    await expect(countsOf(files, { dryRun: true })).resolves.toMatchObject({ service: { created: 2 }, phone: { created: 2 } });
    for (const table of ['organization', 'service', 'source', 'source_record', 'import_row', 'upload_part', 'outbox']) {
      await expect(bench.rows(`select from directory.${table}`)).resolves.toEqual([]);
    }
  });

  it('takes rows that come to nothing, and all others', async () => {
    const { entries } = await bench.import({
      'organizations.csv': `${organizations}2,Nog een,\n`,
      'services.csv': `${services}12,9,Los,active\n13,1,,active\n`,
      'phones.csv': `${phones}102,12,03 000 00 02\n103,,\n104,12;11,\n105,99,03 000 00 03\n`,
      'taxonomy_terms.csv': 'id,name,description,parent_id\n1,a,,2\n2,b,,3\n3,c,,1\n4,d,,1\n5,e,,77\n',
      'attributes.csv': 'link_entity,link_id,taxonomy_term_id\nservice,10,1\nservice,12,1\nnothing,10,1\nservice,10,9\n',
    });
    const told = entries
      .filter(({ outcome }) => outcome === 'rejected')
      .map(({ file, row, cause, because }) => [file, row, cause, because?.row]);
    expect(told).toEqual([
      ['organizations.csv', 4, 'repeated_id', 3],
      ['services.csv', 4, 'unknown_reference', undefined],
      ['services.csv', 5, 'missing', undefined],
      ['phones.csv', 4, 'parent_rejected', 4],
      ['phones.csv', 5, 'missing', undefined],
      ['phones.csv', 6, 'missing', undefined],
      ['phones.csv', 7, 'unknown_reference', undefined],
      ['attributes.csv', 3, 'parent_rejected', 4],
      ['attributes.csv', 4, 'not_an_id', undefined],
      ['attributes.csv', 5, 'unknown_reference', undefined],
    ]);
    const terms = await bench.rows(
      'select t.name, p.name as parent from directory.taxonomy_term t left join directory.taxonomy_term p on p.id = t.parent_id order by 1',
    );
    expect(terms.map(({ name, parent }) => [name, parent])).toEqual([
      ['a', null],
      ['b', null],
      ['c', null],
      ['d', 'a'],
      ['e', null],
    ]);
  });

  it('leaves the records of others alone', async () => {
    const own = { caller: callers.deBrug };
    const id = 'c0ffee00-0000-4000-8000-000000000001';
    await bench.import({ 'organizations.csv': `id,name,description\n${id},De Brug zelf,\n` }, own);
    const { entries } = await bench.import({
      'organizations.csv': `id,name,description\n${id},Gekaapt,\n`,
      'services.csv': `id,organization_id,name\n1,${id},Binnengesmokkeld\n`,
    });
    expect(entries.map(({ cause }) => cause)).toEqual(['another_maintainer', 'parent_rejected']);
    await expect(named('organization')).resolves.toMatchObject([{ name: 'De Brug zelf' }]);
  });

  it('finds the row that the database does not take, and writes the others', async () => {
    await bench.import({ 'organizations.csv': organizations });
    const id = (await named('organization'))[0]?.['id'] as string;
    await bench.owner.query(`alter table directory.service add constraint spec_only check (name <> 'Onmogelijk')`);
    const { entries } = await bench.import({
      'services.csv': `id,organization_id,name\n1,${id},Een\n2,${id},Onmogelijk\n3,${id},Drie\n`,
      'phones.csv': 'service_id,number\n1,03 000 00 00\n2,03 000 00 01\n',
    });
    expect(entries.map(({ outcome, cause }) => cause ?? outcome)).toEqual([
      'created',
      'not_storable',
      'created',
      'created',
      'not_storable',
    ]);
  });

  it('tells of itself in one event', async () => {
    await bench.import(files);
    const events = await bench.rows<{ subject: string; payload: object }>('select subject, payload from directory.outbox');
    expect(events).toMatchObject([{ payload: { status: 'done', created: 6, changed: 0 } }]);
  });
});

function nonZero(counts: object): object {
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count !== 0));
}
