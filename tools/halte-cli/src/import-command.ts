import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Halte, Import, ImportDraft } from '@halte/sdk';
import { CliFailure } from './cli-failure.ts';
import { ImportReport } from './import-report.ts';
import { packageAt } from './package-body.ts';

export const IMPORT_USAGE = `halte import <folder | zip | csv | json> --source <name> [options]

  --source <name>        where the package comes from; the same name at each import
  --dry-run              only say what it would do
  --visibility <who>     public, partner or ally: who may see new records, where the package does not say (partner)
  --licence <licence>    the licence of what the package says
  --source-url <url>     where the source publishes it
  --table <table>        which table a CSV file holds, where its name does not say
  --report <file>        write what became of each row there, a JSON text a line`;

const POLL_MS = 500;
const UPLOAD_MS = 30 * 60_000;
const ENDED = new Set(['done', 'failed', 'undone']);

/** Imports a package, says how far it is, and prints the report. 1 where it failed. */
export async function importCommand(halte: Halte, args: readonly string[], folder: string): Promise<number> {
  const { path, draft, reportTo } = optionsOf(args, folder);
  const { body, mediaType, table } = packageAt(path);
  const request: ImportDraft = { ...(table !== undefined && { table }), ...draft };
  const { id } = await halte.directory.imports.create(request, body, { mediaType, timeoutMs: UPLOAD_MS });
  const ended = await follow(halte, id);
  await printReport(halte, ended, reportTo);
  return ended.status === 'failed' ? 1 : 0;
}

function optionsOf(args: readonly string[], folder: string) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      source: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      visibility: { type: 'string' },
      licence: { type: 'string' },
      'source-url': { type: 'string' },
      table: { type: 'string' },
      report: { type: 'string' },
    },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0 || values.source === undefined) throw new CliFailure(IMPORT_USAGE);
  const { source, visibility, licence, table, report, 'source-url': sourceUrl, 'dry-run': dryRun } = values;
  const draft: ImportDraft = {
    source,
    dryRun,
    ...(visibility !== undefined && { visibility: visibility as 'public' | 'partner' | 'ally' }),
    ...(licence !== undefined && { licence }),
    ...(sourceUrl !== undefined && { sourceUrl }),
    ...(table !== undefined && { table }),
  };
  return { path: resolve(folder, path), draft, reportTo: report === undefined ? undefined : resolve(folder, report) };
}

async function follow(halte: Halte, importId: string): Promise<Import> {
  for (;;) {
    const current = await halte.directory.imports.read({ importId });
    progress(current);
    if (ENDED.has(current.status)) return current;
    await pause(POLL_MS);
  }
}

/** One line, written over where it can be. */
function progress({ status, rowsRead, rowsWritten }: Import): void {
  const line = `${status}: ${rowsRead} rows read, ${rowsWritten} accounted for`;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}${ENDED.has(status) ? '\n' : ''}`);
  else if (ENDED.has(status)) process.stderr.write(`${line}\n`);
}

async function printReport(halte: Halte, ended: Import, reportTo: string | undefined): Promise<void> {
  const report = new ImportReport();
  const file = reportTo === undefined ? undefined : createWriteStream(reportTo);
  for await (const entry of halte.directory.imports.reportExport({ importId: ended.id })) {
    report.add(entry);
    file?.write(`${JSON.stringify(entry)}\n`);
  }
  if (file) await finished(file.end());
  if (ended.dryRun) process.stdout.write('A dry run: nothing was written.\n\n');
  process.stdout.write(`${report.text(ended)}\n`);
}
