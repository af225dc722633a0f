/** Days on which something is closed. */
export interface ClosedDays {
  readonly starts: string;
  readonly ends: string;
  readonly reason: string;
}

/** @throws TypeError where a text names no days and a reason */
export function closedDays(text: string | undefined): ClosedDays | undefined {
  if (text === undefined) return undefined;
  const [, starts = '', ends = '', reason = ''] = /^(\S+)\.\.(\S+) (.*)$/.exec(text) ?? [];
  if (!starts) throw new TypeError(`No days on which it is closed: ${text}`);
  return { starts, ends, reason };
}
