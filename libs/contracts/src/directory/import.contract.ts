import { event, operation } from '@halte/contract-kit';
import { Import, ImportDraft, ImportEntry, ImportFinished, ImportQuery, ImportRef, ImportReportQuery } from './import.schema.ts';

const MEGABYTE = 1024 * 1024;

/** Importing packages of HSDS records. */
export const imports = {
  create: operation({
    kind: 'upload',
    summary: 'Import a package',
    description:
      'A zip of CSV files or of JSON, one CSV file, JSON, or a JSON text a line; HSDS 3.0, 2.x or 1.x. The answer comes at once, the work is done afterwards: read the import to follow it. The same package again changes nothing. What was written here since an earlier import stays as it is, field by field.',
    request: ImportDraft,
    response: Import,
    http: 'POST /v1/imports',
    access: 'directory:write',
    status: 202,
    deadlineMs: 60_000,
    file: { maxBytes: 512 * MEGABYTE, mediaTypes: ['application/zip', 'text/csv', 'application/json', 'application/x-ndjson'] },
  }),
  read: operation({
    summary: 'Read an import',
    description: 'How far it is, and what came of it.',
    request: ImportRef,
    response: Import,
    http: 'GET /v1/imports/{importId}',
    access: 'directory:write',
  }),
  list: operation({
    kind: 'list',
    summary: 'List imports',
    description: 'The imports of your organisation, the newest first.',
    request: ImportQuery,
    response: Import,
    http: 'GET /v1/imports',
    access: 'directory:write',
  }),
  report: operation({
    kind: 'list',
    summary: 'Read the report of an import',
    description: 'What became of each row, in the order of the package.',
    request: ImportReportQuery,
    response: ImportEntry,
    http: 'GET /v1/imports/{importId}/report',
    access: 'directory:write',
  }),
  reportExport: operation({
    kind: 'ndjson',
    summary: 'Export the report of an import',
    description: 'What became of each row, a JSON text a line.',
    request: ImportRef,
    response: ImportEntry,
    http: 'GET /v1/imports/{importId}/report-export',
    access: 'directory:write',
  }),
  undo: operation({
    summary: 'Undo an import',
    description:
      'Records that it created are removed, fields that it changed get back what they held. What was changed here since then stays. Only the last import of a source can be undone. The work is done afterwards: read the import to follow it.',
    request: ImportRef,
    response: Import,
    http: 'POST /v1/imports/{importId}/undo',
    access: 'directory:write',
    status: 202,
    idempotent: 'key',
  }),
  finished: event({
    summary: 'An import has ended',
    payload: ImportFinished,
    key: (payload) => payload.id,
    audience: (payload) => [payload.maintainedBy],
  }),
} as const;
