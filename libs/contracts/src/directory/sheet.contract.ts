import { operation } from '@halte/contract-kit';
import { Sheet, SheetPicture, SheetRef } from './sheet.schema.ts';

/** What somebody needs to get to a service, to hand over. */
export const sheets = {
  read: operation({
    summary: 'Read what somebody needs to get to a service',
    description: `Door, way, hours, numbers and what to expect, always as everybody may see it, whoever asks. \`/sheet/{serviceId}\` is the same as a page that prints
well and betrays nothing.`,
    request: SheetRef,
    response: Sheet,
    http: 'GET /v1/services/{serviceId}/sheet',
    access: 'public',
  }),
  picture: operation({
    kind: 'download',
    summary: 'Read the picture of the door of a service',
    request: SheetRef,
    response: SheetPicture,
    http: 'GET /v1/services/{serviceId}/sheet-picture',
    access: 'public',
    file: { maxBytes: 10_485_760, mediaTypes: ['image/jpeg', 'image/png', 'image/webp'] },
  }),
};
