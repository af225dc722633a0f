import type { Route } from '../route.ts';

/** How each operation travels. */
export const routes = {
  'directory.services.list': {
    id: 'directory.services.list',
    method: 'GET',
    path: '/v1/services',
    parameters: [],
    inQuery: true,
    kind: 'list',
    idempotent: 'natural',
    access: 'public',
  },
} as const satisfies Record<string, Route>;
