import { region } from './region.ts';

const everyText = region().flatMap(({ row }) => Object.values(row).filter((value) => typeof value === 'string'));

describe('what is made up', () => {
  it('names no address on the net that could be anybody’s', () => {
    const addresses = everyText.flatMap((text) => text.match(/[\w.-]+@[\w.-]+|https?:\/\/[^/"\s]+/g) ?? []);
    expect(addresses.length).toBeGreaterThan(100);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });

  it('rings at nobody’s, national lines apart', () => {
    const numbers = region().flatMap((record) => (record.table === 'phone' ? [record.row.number] : []));
    const lines = ['112', '101', '1813', '106', '107', '102', '103', '1712', '1733', '1700'];
    const longer = ['070 245 245', '116 000', '078 15 10 20', '078 170 170', '00800 2123 2123'];
    const real = numbers.filter((number) => !/^03 000 \d\d \d\d$/.test(number));
    expect([...real].sort()).toEqual([...lines, ...longer].sort());
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('says of every source that it is made up', () => {
    const sources = region().filter(({ table }) => table === 'source');
    for (const { row } of sources) expect(JSON.stringify(row)).toMatch(/Verzonnen/);
  });
});
