import { operation } from '@halte/contract-kit';
import { Export, ExportDraft, ExportPackage, ExportRef } from './export.schema.ts';

/** Exporting packages of HSDS records. */
export const exports = {
  create: operation({
    summary: 'Make a package',
    description:
      'A zip of CSV files with their datapackage.json, as tabular HSDS 3.0 with our profile. The answer comes at once, the work is done afterwards: read the export to follow it, then fetch its package. Importing a package of your own gives the same records.',
    request: ExportDraft,
    response: Export,
    http: 'POST /v1/exports',
    access: 'directory:write',
    status: 202,
    idempotent: 'key',
  }),
  read: operation({
    summary: 'Read an export',
    description: 'How far it is. What holds public records only can be read by everybody who has its id.',
    request: ExportRef,
    response: Export,
    http: 'GET /v1/exports/{exportId}',
    access: 'public',
  }),
  package: operation({
    kind: 'download',
    summary: 'Fetch a package',
    request: ExportRef,
    response: ExportPackage,
    http: 'GET /v1/exports/{exportId}/package',
    access: 'public',
    deadlineMs: 30_000,
    file: { maxBytes: 4 * 1024 ** 3, mediaTypes: ['application/zip'] },
  }),
} as const;
