import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly expires: number;
}

/** Sign-ins under way, sessions, codes and refresh tokens: in memory, gone with the process. */
export function memoryStore(): AdapterFactory {
  const kept = new Map<string, Kept>();
  return (model) => adapter(kept, model);
}

function adapter(kept: Map<string, Kept>, model: string): Adapter {
  const key = (id: string) => `${model}:${id}`;
  const find = async (id: string) => current(kept, key(id));
  const findBy = async (name: 'uid' | 'userCode', value: string) => payloads(kept, `${model}:`).find((payload) => payload[name] === value);
  return {
    find,
    findByUid: (uid) => findBy('uid', uid),
    findByUserCode: (code) => findBy('userCode', code),
    async upsert(id, payload, seconds = Infinity) {
      sweep(kept);
      kept.set(key(id), { payload, expires: Date.now() + seconds * 1000 });
    },
    async consume(id) {
      const payload = await find(id);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      kept.delete(key(id));
    },
    async revokeByGrantId(grantId) {
      for (const [id, { payload }] of kept) if (payload.grantId === grantId) kept.delete(id);
    },
  };
}

function current(kept: Map<string, Kept>, id: string): AdapterPayload | undefined {
  const entry = kept.get(id);
  return entry && entry.expires > Date.now() ? entry.payload : undefined;
}

function payloads(kept: Map<string, Kept>, prefix: string): AdapterPayload[] {
  const ids = [...kept.keys()].filter((id) => id.startsWith(prefix));
  return ids.map((id) => current(kept, id)).filter((payload) => payload !== undefined);
}

function sweep(kept: Map<string, Kept>): void {
  for (const [id, { expires }] of kept) if (expires <= Date.now()) kept.delete(id);
}
