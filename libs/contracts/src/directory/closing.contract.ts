import { operation } from '@halte/contract-kit';
import { ClosedToday, LocationClosing, Reopened, ServiceClosing } from './closing.schema.ts';
import { LocationRef } from './location.schema.ts';
import { ServiceRef } from './service.schema.ts';

const closes = `One call, no version and no approval: whoever works at the organisation that maintains the record may do it. It writes a closure for
today and an alert, which readers find at once. Closing what is closed already gives the same closure, with the newest reason.`;
const reopens = 'Takes back closing for today: the closure goes, and the alert that was there before comes back.';

/** Closing for today, as operations of `services`. */
export const serviceClosing = {
  closeToday: operation({
    summary: 'Close a service for today',
    description: closes,
    request: ServiceClosing,
    response: ClosedToday,
    http: 'POST /v1/services/{serviceId}/close-today',
    access: 'directory:contribute',
    idempotent: 'key',
  }),
  reopen: operation({
    summary: 'Reopen a service that was closed for today',
    description: reopens,
    request: ServiceRef,
    response: Reopened,
    http: 'POST /v1/services/{serviceId}/reopen',
    access: 'directory:contribute',
    idempotent: 'key',
  }),
};

/** Closing for today, as operations of `locations`. */
export const locationClosing = {
  closeToday: operation({
    summary: 'Close a location for today',
    description: closes,
    request: LocationClosing,
    response: ClosedToday,
    http: 'POST /v1/locations/{locationId}/close-today',
    access: 'directory:contribute',
    idempotent: 'key',
  }),
  reopen: operation({
    summary: 'Reopen a location that was closed for today',
    description: reopens,
    request: LocationRef,
    response: Reopened,
    http: 'POST /v1/locations/{locationId}/reopen',
    access: 'directory:contribute',
    idempotent: 'key',
  }),
};
