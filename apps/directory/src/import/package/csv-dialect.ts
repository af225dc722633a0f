const SEPARATORS = [',', ';', '\t', '|'] as const;

/** What stands between the cells of a file: whatever its first line has most of, outside quotes. */
export function separatorOf(header: string): string {
  const line = firstLine(header);
  const counts = SEPARATORS.map((separator) => ({ separator, count: outsideQuotes(line, separator) }));
  return counts.reduce((most, one) => (one.count > most.count ? one : most)).separator;
}

/** Up to the first end of a line that is not within quotes. */
function firstLine(text: string): string {
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') quoted = !quoted;
    else if (!quoted && (text[at] === '\n' || text[at] === '\r')) return text.slice(0, at);
  }
  return text;
}

function outsideQuotes(line: string, separator: string): number {
  return line.replace(/"[^"]*"/g, '').split(separator).length - 1;
}
