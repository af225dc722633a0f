import { uuid5 } from '@halte/hsds';
import { idOf } from './record-id.ts';

describe('idOf', () => {
  it('is a UUID of version 5, as everybody makes them', () => {
    const nameSpace = '6d1f0f4e-8f1b-4f0c-9d2e-3c5a7b9e1f20';
    for (const slug of ['lepel-soep', 'kraantje-douche', 'é', '']) expect(idOf('service', slug)).toBe(uuid5(nameSpace, `service/${slug}`));
  });

  it('differs by table', () => {
    expect(idOf('location', 'de-lepel')).not.toBe(idOf('service', 'de-lepel'));
  });
});
