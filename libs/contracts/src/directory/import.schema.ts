import { z } from 'zod';
import { cursor, id, instant, limit, line, text, webAddress } from '../fields.ts';

const IMPORT_STATUSES = ['waiting', 'reading', 'comparing', 'writing', 'done', 'failed', 'undoing', 'undone'] as const;

const IMPORT_OUTCOMES = ['created', 'changed', 'same', 'rejected', 'vanished'] as const;

const Outcome = z
  .enum(IMPORT_OUTCOMES)
  .describe(
    'What became of the row: `created`, `changed`, the `same` as it was, `rejected`; or it `vanished`: the source had it before and has it no longer. Nothing is deleted for that.',
  );

const Status = z
  .enum(IMPORT_STATUSES)
  .describe('How far it is: it waits, is read, compared, written; it is done, has failed, or is being undone or undone.');

const count = (what: string) => z.int().min(0).max(1_000_000_000).describe(what);

/** What goes with a package. */
export const ImportDraft = z
  .strictObject({
    source: line('Where the package comes from: a name of your own that stays the same at each import, `ilao`.', 100),
    dryRun: z.boolean().default(false).describe('Only say what it would do.'),
    visibility: z
      .enum(['public', 'partner', 'ally'])
      .default('partner')
      .describe('Who may see the records that are created, where the package itself does not say: everybody, the network, or you alone.'),
    licence: line('The licence of what the package says: `CC-BY-4.0`.', 100).optional(),
    sourceUrl: webAddress('Where the source publishes it.').optional(),
    table: line('Which table a single CSV file holds: `services`. A zip says that by the names of its files.', 60).optional(),
  })
  .meta({ id: 'ImportDraft', description: 'What goes with a package of HSDS records.' });

const ImportCount = z
  .object({
    table: line('The table, by its name in HSDS 3.0; the name of the file where there is no such table.', 100),
    created: count('Rows that became new records.'),
    changed: count('Rows that changed a record.'),
    same: count('Rows that changed nothing.'),
    rejected: count('Rows that were not taken.'),
    vanished: count('Records that the source no longer has. They stay.'),
    defaulted: count('Rows, among those that were taken, in which a required column was empty and took a default.'),
    conflicts: count(
      'Rows, among those that were taken, in which a field was changed here and in the source; what was written here stays.',
    ),
  })
  .meta({ id: 'ImportCount', description: 'How many rows of a table came to what.' });

const ImportProblem = z
  .object({
    code: line('A code that does not change: `not_a_zip`.', 60),
    message: text('What is wrong, and what to do about it.', 1_000),
    file: line('The file it is about.', 300).nullable(),
  })
  .meta({ id: 'ImportProblem', description: 'Something that is wrong with a package as a whole.' });

/** An import. */
export const Import = z
  .object({
    id: id('the import'),
    source: line('Where the package comes from.', 100),
    sourceId: id('the source'),
    status: Status,
    dryRun: z.boolean().describe('It only says what it would do.'),
    rowsRead: count('How many rows were read so far.'),
    rowsWritten: count('How many rows are accounted for so far.'),
    counts: z.array(ImportCount).max(200).describe('How many rows of each table came to what. Complete once it is done.'),
    problems: z
      .array(ImportProblem)
      .max(100)
      .describe('What is wrong with the package as a whole: why it failed, files that are missing, files that say nothing here.'),
    createdAt: instant('When it was asked for'),
    finishedAt: instant('When it ended').nullable(),
  })
  .meta({ id: 'Import', description: 'An import of a package of HSDS records.' });

/** One import. */
export const ImportRef = z.strictObject({ importId: id('the import') }).meta({ id: 'ImportRef', description: 'Names one import.' });

/** Which imports to list. */
export const ImportQuery = z.strictObject({ limit, cursor }).meta({ id: 'ImportQuery', description: 'Your imports, the newest first.' });

const ImportFinding = z
  .object({
    code: line('A code that does not change: `closes_before_opens`.', 60),
    field: line('The column, by its name in HSDS 3.0; left out for the whole row.', 100).optional(),
    effect: z
      .enum(['rejected', 'dropped', 'mended'])
      .describe('The row was not taken, the value was not taken, or was taken in another form.'),
    message: text('What to do about it.', 500),
  })
  .meta({ id: 'ImportFinding', description: 'One thing that is wrong with a row.' });

const ImportFieldChange = z
  .object({
    field: line('The column.', 100),
    before: text('What the record said; empty for nothing.', 100_000),
    after: text('What the package says; empty for nothing.', 100_000),
    kept: z.boolean().describe('The field was also changed here: what was written here stays.'),
  })
  .meta({ id: 'ImportFieldChange', description: 'What a package says otherwise than a record.' });

/** A line of the report. */
export const ImportEntry = z
  .object({
    position: count('Its place in the package.'),
    outcome: Outcome,
    file: line('The file.', 300).nullable(),
    row: count('The row in that file, as a spreadsheet counts: the names of the columns are row 1.').nullable(),
    table: line('The table, by its name in HSDS 3.0.', 100).nullable(),
    key: text('The id that the package gives the row.', 500).nullable(),
    recordId: id('the record').nullable(),
    cause: line('Why it was rejected: a code that does not change.', 60).nullable(),
    because: z
      .object({ file: line('The file.', 300), row: count('The row.') })
      .nullable()
      .describe('The row that was rejected first, where this one hangs on it.'),
    defaulted: z.array(line('A column.', 100)).max(100).describe('Required columns that were empty and took a default.'),
    dropped: z.array(line('A column.', 300)).max(500).describe('Columns whose value was not taken.'),
    findings: z.array(ImportFinding).max(200).describe('What is wrong with the row.'),
    changes: z.array(ImportFieldChange).max(200).describe('Which fields differ.'),
  })
  .meta({ id: 'ImportEntry', description: 'What became of one row.' });

/** Which lines of a report to list. */
export const ImportReportQuery = z
  .strictObject({
    importId: id('the import'),
    outcome: z.array(Outcome).max(5).optional().describe('Only these outcomes; repeat the parameter for several.'),
    limit,
    cursor,
  })
  .meta({ id: 'ImportReportQuery', description: 'Which lines of a report to list, in the order of the package.' });

/** Tells that an import has ended: one event, however many records it changed. */
export const ImportFinished = z
  .object({
    id: id('the import'),
    sourceId: id('the source'),
    maintainedBy: id('the organisation whose import it was'),
    status: z.enum(['done', 'undone']).describe('Whether it was done or undone.'),
    created: count('How many records were created, or by undoing removed.'),
    changed: count('How many records were changed, or by undoing changed back.'),
    at: instant('When it ended'),
  })
  .meta({ id: 'ImportFinished', description: 'An import has ended. Read what changed by `modified_after`.' });
