import type { Import, ImportEntry } from '@halte/sdk';

const COLUMNS = ['created', 'changed', 'same', 'rejected', 'vanished', 'defaulted', 'conflicts'] as const;

/** How many rows that came to nothing are told one by one. */
const SHOWN = 20;

/** How many rows of each table came to what, and why. */
export class ImportReport {
  readonly #causes = new Map<string, number>();
  readonly #shown: string[] = [];

  add(entry: ImportEntry): void {
    for (const { code, field, effect } of entry.findings) this.#count(entry, effect, code, field);
    for (const field of entry.defaulted) this.#count(entry, 'defaulted', 'empty', field);
    const { outcome, file, row, cause, because } = entry;
    if (outcome !== 'rejected' || this.#shown.length >= SHOWN) return;
    this.#shown.push(`${file ?? ''}:${row ?? ''}  ${cause ?? ''}${because ? ` (because of ${because.file}:${because.row})` : ''}`);
  }

  #count({ table }: ImportEntry, effect: string, code: string, field = ''): void {
    const line = [table ?? '', effect, code, field].join('\t');
    this.#causes.set(line, (this.#causes.get(line) ?? 0) + 1);
  }

  text({ counts, problems }: Import): string {
    const rows = counts.map((count) => [count.table, ...COLUMNS.map((name) => String(count[name]))]);
    const causes = [...this.#causes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([line, count]) => [...line.split('\t'), String(count)]);
    return [
      ...problems.map(({ message, file }) => `${file ? `${file}: ` : ''}${message}\n`),
      table(['table', ...COLUMNS], rows),
      ...(causes.length > 0 ? ['', table(['table', 'effect', 'cause', 'column', 'rows'], causes)] : []),
      ...(this.#shown.length > 0 ? ['', 'The first rows that were rejected:', ...this.#shown.map((line) => `  ${line}`)] : []),
    ].join('\n');
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, at) => (isNumber(cell) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join('  ');
  return [head, ...rows].map((cells) => line(cells).trimEnd()).join('\n');
}

const isNumber = (cell: string) => /^\d+$/.test(cell);
