import { z } from 'zod';
import { event } from './event.ts';
import { eventStreams, natsPermissions } from './nats-permissions.ts';
import { operation } from './operation.ts';
import { service } from './service.ts';
import { uses } from './uses.ts';

const text = z.string().max(9);
const spec = { summary: 'Do', request: z.strictObject({ text }), response: z.object({ text }), access: 'public' } as const;
const sailed = event({ summary: 'Sailed', payload: spec.response, key: () => 'x', audience: 'public' });
const harbour = service('harbour', 1, 'Ships.', { list: operation({ ...spec, deadlineMs: 20_000 }), move: operation(spec), sailed });
const quiet = service('quiet', 1, 'No events.', { ask: operation(spec) });

it('lets an app answer its requests, publish its events and keep its stream', () => {
  const app = uses('harbour', { serves: [harbour], calls: [quiet.ask] });
  expect(natsPermissions(app)).toEqual({
    publish: {
      allow: [
        '$JS.API.STREAM.CREATE.EVT_HARBOUR',
        '$JS.API.STREAM.INFO.EVT_HARBOUR',
        '$JS.API.STREAM.UPDATE.EVT_HARBOUR',
        'evt.harbour.v1.sailed',
        'req.quiet.v1.ask',
      ],
    },
    subscribe: { allow: ['_INBOX_harbour.>', 'req.harbour.v1.list harbour', 'req.harbour.v1.move harbour'] },
    allow_responses: { max: 1, expires: '25s' },
  });
  expect(eventStreams(app)).toEqual([{ name: 'EVT_HARBOUR', subjects: ['evt.harbour.>'] }]);
});

it('lets a consumer make and read its own durable, and nothing else of the stream', () => {
  expect(natsPermissions(uses('watcher', { consumes: [harbour.sailed] }))).toEqual({
    publish: {
      allow: [
        '$JS.ACK.EVT_HARBOUR.watcher_harbour_sailed.>',
        '$JS.API.CONSUMER.CREATE.EVT_HARBOUR.watcher_harbour_sailed.evt.harbour.v1.sailed',
        '$JS.API.CONSUMER.INFO.EVT_HARBOUR.watcher_harbour_sailed',
        '$JS.API.CONSUMER.MSG.NEXT.EVT_HARBOUR.watcher_harbour_sailed',
      ],
    },
    subscribe: { allow: ['_INBOX_watcher.>'] },
  });
});

it('denies everything to who only answers, for an empty allow-list would allow everything', () => {
  expect(natsPermissions(uses('quiet', { serves: [quiet] })).publish).toEqual({ deny: ['>'] });
  expect(eventStreams(uses('quiet', { serves: [quiet] }))).toEqual([]);
});
