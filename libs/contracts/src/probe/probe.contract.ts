import { operation, service } from '@halte/contract-kit';
import { z } from 'zod';
import { cursor, id, limit, line } from '../fields.ts';

const MEGABYTE = 1024 * 1024;

const Echo = z.object({ text: line('What was sent.', 2_000) }).meta({ id: 'ProbeEcho', description: 'What was sent.' });

const EchoRequest = z
  .strictObject({ text: line('What to send back.', 2_000) })
  .meta({ id: 'ProbeEchoRequest', description: 'What to send back.' });

const Row = z
  .object({
    number: z.int().min(0).max(10_000_000).describe('Position of the row.'),
    text: z.string().max(2_000).describe('Filling.'),
  })
  .meta({ id: 'ProbeRow', description: 'One row of many.' });

const rows = z.int().min(0).max(5_000_000).default(1_000).describe('How many rows there are.');
const rowBytes = z.int().min(1).max(2_000).default(100).describe('How much filling a row carries, in bytes.');

const Receipt = z
  .object({
    bytes: z.int().min(0).describe('How many bytes arrived.'),
    sha256: z.string().length(64).describe('Their SHA-256, in hexadecimal.'),
  })
  .meta({ id: 'ProbeReceipt', description: 'What arrived.' });

const Note = z
  .object({
    id: id('the note'),
    text: line('What it says.', 2_000),
  })
  .meta({ id: 'ProbeNote', description: 'A note, kept once however often it is sent.' });

const Nothing = z.object({}).meta({ id: 'ProbeNothing', description: 'Nothing.' });

const TooLoud = z
  .object({ decibels: z.int().min(0).max(300).describe('How loud it was.') })
  .meta({ id: 'ProbeTooLoud', description: 'How loud it was.' });

/**
 * One operation of each kind, and each way to fail: what the behaviour matrix and the benchmarks run against.
 * Served by `apps/probe`, which no production network runs.
 */
export const probe = service('probe', 1, 'One operation of each kind. For tests and benchmarks; not part of a network.', {
  echo: operation({
    summary: 'Send back what was sent',
    request: EchoRequest,
    response: Echo,
    http: 'POST /v1/probe/echo',
    access: 'public',
    status: 200,
  }),
  shout: operation({
    summary: 'Fail as declared',
    request: EchoRequest,
    response: Echo,
    http: 'POST /v1/probe/shout',
    access: 'probe:use',
    status: 200,
    errors: { too_loud: { data: TooLoud, description: 'The text is in capitals.', status: 422 } },
  }),
  leak: operation({
    summary: 'Answer with more than the contract says',
    request: EchoRequest,
    response: Echo,
    http: 'POST /v1/probe/leak',
    access: 'public',
    status: 200,
  }),
  crash: operation({
    summary: 'Fail without a code',
    request: EchoRequest,
    response: Echo,
    http: 'POST /v1/probe/crash',
    access: 'public',
  }),
  slow: operation({
    summary: 'Answer after a while',
    request: z
      .strictObject({ milliseconds: z.int().min(0).max(60_000).describe('How long to wait.') })
      .meta({ id: 'ProbeSlowRequest', description: 'How long to wait.' }),
    response: Nothing,
    http: 'POST /v1/probe/slow',
    access: 'public',
    status: 200,
    deadlineMs: 1_000,
  }),
  large: operation({
    summary: 'Answer with many bytes',
    request: z
      .strictObject({ bytes: z.int().min(1).max(4_000_000).describe('How many bytes to answer with.') })
      .meta({ id: 'ProbeLargeRequest', description: 'How many bytes to answer with.' }),
    response: z.object({ text: z.string().max(4_000_000).describe('Filling.') }).meta({ id: 'ProbeLarge', description: 'Many bytes.' }),
    http: 'GET /v1/probe/large',
    access: 'public',
  }),
  note: operation({
    summary: 'Keep a note once',
    request: z
      .strictObject({
        text: line('What it says.', 2_000),
        milliseconds: z.int().min(0).max(10_000).default(0).describe('How long it takes to keep it.'),
      })
      .meta({ id: 'ProbeNoteDraft', description: 'A new note.' }),
    response: Note,
    http: 'POST /v1/probe/notes',
    access: 'probe:use',
    idempotent: 'key',
    deadlineMs: 15_000,
  }),
  notes: operation({
    kind: 'list',
    summary: 'List notes',
    request: z.strictObject({ limit, cursor }).meta({ id: 'ProbeNoteQuery', description: 'Which notes to list.' }),
    response: Note,
    http: 'GET /v1/probe/notes',
    access: 'probe:use',
  }),
  rows: operation({
    kind: 'list',
    summary: 'List rows',
    request: z.strictObject({ rows, rowBytes, limit, cursor }).meta({ id: 'ProbeRowQuery', description: 'Which rows to list.' }),
    response: Row,
    http: 'GET /v1/probe/rows',
    access: 'public',
  }),
  export: operation({
    kind: 'ndjson',
    summary: 'Export rows',
    request: z.strictObject({ rows, rowBytes }).meta({ id: 'ProbeExportQuery', description: 'Which rows to export.' }),
    response: Row,
    http: 'GET /v1/probe/rows-export',
    access: 'public',
  }),
  upload: operation({
    kind: 'upload',
    summary: 'Take a file in',
    request: z
      .strictObject({ label: line('What the file is called.').optional() })
      .meta({ id: 'ProbeUploadRequest', description: 'What goes with the file.' }),
    response: Receipt,
    http: 'POST /v1/probe/files',
    access: 'probe:use',
    deadlineMs: 30_000,
    file: { maxBytes: 1_024 * MEGABYTE, mediaTypes: ['application/octet-stream', 'text/csv', 'application/zip'] },
  }),
  download: operation({
    kind: 'download',
    summary: 'Give a file out',
    request: z
      .strictObject({ bytes: z.int().min(0).max(1_073_741_824).describe('How large the file is.') })
      .meta({ id: 'ProbeDownloadRequest', description: 'How large the file is.' }),
    response: Nothing,
    http: 'GET /v1/probe/file',
    access: 'public',
    file: { maxBytes: 1_024 * MEGABYTE, mediaTypes: ['application/octet-stream'] },
  }),
  foreign: operation({
    kind: 'foreign',
    summary: "Answer in a standard's own shape",
    request: z
      .object({
        page: z.int().min(1).max(1_000).default(1).describe('Which page.'),
        per_page: z.int().min(1).max(100).default(10).describe('How many items it holds.'),
      })
      .meta({ id: 'ProbeForeignQuery', description: 'Paging as the standard has it.' }),
    response: z
      .object({
        page_number: z.int().min(1).describe('Which page this is.'),
        size: z.int().min(0).describe('How many items it holds.'),
        contents: z.array(Row).max(100).describe('The items.'),
      })
      .meta({ id: 'ProbeForeignPage', description: 'A page as the standard has it.' }),
    http: 'GET /probe/v3/rows',
    access: 'public',
  }),
  internal: operation({
    summary: 'Reachable on the bus only',
    request: EchoRequest,
    response: Echo,
    access: 'probe:use',
  }),
});
