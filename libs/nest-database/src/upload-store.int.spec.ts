import { randomBytes } from 'node:crypto';
import { Sweeper } from './sweeper.ts';
import { callers, openNotes, type Notes } from './testing/note-database.ts';
import { PostgresUploads } from './upload-store.ts';

const { an, bram } = callers;
const PART = 512 * 1024;

describe('an upload', () => {
  let notes: Notes;
  let uploads: PostgresUploads;

  beforeAll(async () => {
    notes = await openNotes();
    uploads = new PostgresUploads(notes.pool, 'probe');
  });

  afterAll(() => notes.close());

  const partsLeft = async (): Promise<number> => {
    const [row] = await notes.database.read<{ parts: number }>(an, {
      name: 'parts',
      text: 'select count(*) as parts from probe.upload_part',
    });
    return row?.parts ?? 0;
  };

  it('gives back byte for byte what came, in order, whatever the order it came in', async () => {
    const parts = [randomBytes(PART), randomBytes(PART), randomBytes(17)];
    const id = await uploads.open(an, 'probe.upload');
    await Promise.all([2, 0, 1].map((n) => uploads.write(an, id, n, parts[n] as Uint8Array)));
    await uploads.write(an, id, 1, parts[1] as Uint8Array);

    const received = await uploads.seal(an, id);
    expect(received).toMatchObject({ id, parts: 3, bytes: 2 * PART + 17 });
    const read: Uint8Array[] = [];
    for await (const part of received.read()) read.push(part);
    expect(Buffer.concat(read).equals(Buffer.concat(parts))).toBe(true);

    await uploads.discard(an, id);
    await expect(partsLeft()).resolves.toBe(0);
  });

  it('may be empty', async () => {
    const id = await uploads.open(an, 'probe.upload');
    await expect(uploads.seal(an, id)).resolves.toMatchObject({ bytes: 0, parts: 0 });
    await uploads.discard(an, id);
  });

  it('is not sealed while a part is missing', async () => {
    const id = await uploads.open(an, 'probe.upload');
    await uploads.write(an, id, 0, randomBytes(3));
    await uploads.write(an, id, 2, randomBytes(3));
    await expect(uploads.seal(an, id)).rejects.toMatchObject({ code: 'invalid_input' });
    await uploads.discard(an, id);
  });

  it('takes no part after its seal', async () => {
    const id = await uploads.open(an, 'probe.upload');
    await uploads.seal(an, id);
    await expect(uploads.write(an, id, 0, randomBytes(3))).rejects.toMatchObject({ code: 'not_found' });
    await uploads.discard(an, id);
  });

  it('is nowhere to be found for anybody else', async () => {
    const id = await uploads.open(an, 'probe.upload');
    await uploads.write(an, id, 0, randomBytes(3));
    await expect(uploads.write(bram, id, 1, randomBytes(3))).rejects.toMatchObject({ code: 'not_found' });
    await expect(uploads.seal(bram, id)).rejects.toMatchObject({ code: 'not_found' });
    await uploads.discard(bram, id);
    await expect(uploads.seal(an, id)).resolves.toMatchObject({ bytes: 3 });
    await uploads.discard(an, id);
  });

  it('is swept with its parts a day after it was left', async () => {
    const left = await uploads.open(an, 'probe.upload');
    const going = await uploads.open(an, 'probe.upload');
    for (const id of [left, going]) await uploads.write(an, id, 0, randomBytes(3));
    await notes.database.as(an, (tx) => tx.query("update probe.upload set created_at = now() - interval '25 hours' where id = $1", [left]));
    await new Sweeper(notes.pool, 'probe').sweep();
    await expect(partsLeft()).resolves.toBe(1);
    await expect(uploads.seal(an, going)).resolves.toMatchObject({ bytes: 3 });
  });
});
