import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';

/** A process of its own: what is tested is what reaches its standard output. */
const program = fileURLToPath(new URL('../test/planted.ts', import.meta.url));
const CANARY = /canary/i;

let output = '';
let lines: Record<string, unknown>[] = [];

beforeAll(() => {
  const env = { ...process.env, HALTE_LOG_LEVEL: 'trace', NODE_OPTIONS: '--conditions=halte-source' };
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], { env, encoding: 'utf8' });
  expect([stderr, status]).toEqual(['', 0]);
  output = stdout;
  lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
});

const said = (message: string): Record<string, unknown>[] => lines.filter((line) => line['message'] === message);

describe('what was planted', () => {
  it('reaches no line, at no level', () => {
    expect(output).not.toMatch(CANARY);
    expect(new Set(lines.map(({ level }) => level))).toEqual(new Set(['trace', 'debug', 'info', 'warn', 'error', 'fatal']));
  });

  it('stays behind in fields off the list, of another form, and in errors, while the rest leaves', () => {
    expect(said('fields')).toHaveLength(6);
    for (const line of said('fields'))
      expect(Object.keys(line).sort()).toEqual(['bytes', 'error', 'level', 'logger', 'message', 'operation', 'service', 'time']);
  });

  it('leaves class, code, stack frames and cause of an error', () => {
    expect(said('errors')[0]?.['error']).toMatchObject({
      class: 'Failure',
      code: 'conflict',
      cause: { class: 'DatabaseError', code: '23505' },
    });
    expect(said('errors')[0]?.['error']).toMatchObject({
      frames: expect.arrayContaining([expect.stringMatching(/^at .*planted/)]),
    });
  });

  it('is withheld where it came through Nest, whose own lines stay', () => {
    expect(said('Nest application successfully started')).toHaveLength(1);
    expect(said('A message logged through Nest was withheld').length).toBeGreaterThanOrEqual(8);
  });
});

it('puts the ids of the request and its trace on each line', () => {
  expect(said('within a request')[0]).toMatchObject({
    requestId: 'request-1',
    traceId: '0af7651916cd43dd8448eb211c80319c',
    service: 'spec',
  });
  expect(said('outside')[0]).not.toHaveProperty('requestId');
});
