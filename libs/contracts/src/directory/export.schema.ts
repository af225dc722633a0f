import { z } from 'zod';
import { id, instant, line } from '../fields.ts';

const EXPORT_STATUSES = ['waiting', 'writing', 'done', 'failed'] as const;

const Holds = z
  .enum(['own', 'public'])
  .describe(
    'What it holds: `own` has all that your organisation maintains, with who may see it, and what others made public; `public` has what everybody may see.',
  );

const count = (what: string) => z.int().min(0).max(1_000_000_000).describe(what);

/** What to export. */
export const ExportDraft = z
  .strictObject({ holds: Holds.default('own') })
  .meta({ id: 'ExportDraft', description: 'Which package to make.' });

/** An export. */
export const Export = z
  .object({
    id: id('the export'),
    holds: Holds,
    status: z.enum(EXPORT_STATUSES).describe('How far it is.'),
    bytes: count('How large the package is, once it is done.').nullable(),
    counts: z
      .array(z.object({ table: line('The table.', 100), rows: count('How many rows of it there are.') }))
      .max(100)
      .describe('How many rows of each table it holds.'),
    createdAt: instant('When it was asked for'),
    finishedAt: instant('When it ended').nullable(),
  })
  .meta({ id: 'Export', description: 'A package of HSDS records. It is kept for a day.' });

/** One export. */
export const ExportRef = z.strictObject({ exportId: id('the export') }).meta({ id: 'ExportRef', description: 'Names one export.' });

/** A file has no schema. */
export const ExportPackage = z.object({}).meta({ id: 'ExportPackage', description: 'A zip of CSV files with their datapackage.json.' });
