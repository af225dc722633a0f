import { z } from 'zod';
import { nearestName, unknownNames } from './unknown-names.ts';

const Phone = z.strictObject({ number: z.string().max(20) }).meta({ id: 'Phone' });
const Draft = z.strictObject({ name: z.string().max(20), phones: z.array(Phone).max(3), notes: z.object({ any: z.string().max(5) }) });
const schema = Draft['~standard'].jsonSchema.input({ target: 'draft-2020-12' });

describe('unknown names', () => {
  it('are found at any depth, through references and lists', () => {
    const found = unknownNames(schema, { nmae: 'a', phones: [{ number: '1' }, { nubmer: '2' }] });
    expect(found.map(({ field, suggestion }) => [field, suggestion])).toEqual([
      ['nmae', 'name'],
      ['phones[1].nubmer', 'number'],
    ]);
  });

  it('are none of ours where the object is open', () => {
    const open = z.object({ name: z.string().max(5) })['~standard'].jsonSchema.input({ target: 'draft-2020-12' });
    expect(unknownNames(open, { whatever: 1 })).toEqual([]);
  });

  it('do not take what every object inherits for known', () => {
    expect(unknownNames(schema, { toString: 1 }).map(({ field }) => field)).toEqual(['toString']);
  });

  it('propose nothing that is far away', () => {
    expect(nearestName('colour', ['name', 'phones'])).toBeUndefined();
    expect(unknownNames(schema, { colour: 1 })[0]).not.toHaveProperty('suggestion');
  });

  it('are cut where they are long', () => {
    expect(unknownNames(schema, { ['x'.repeat(10_000)]: 1 })[0]?.field.length).toBeLessThan(300);
  });
});
