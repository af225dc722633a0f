/** An instant as Postgres writes it into JSON, `2026-11-25T04:04:18.36+00:00` of a session in UTC, as our API writes it: `…18.360Z`. */
export function instantText(json: string): string {
  if (!json.endsWith('+00:00')) return json;
  const time = json.slice(11, -6);
  return `${json.slice(0, 11)}${(time.length === 8 ? `${time}.` : time).padEnd(12, '0').slice(0, 12)}Z`;
}
