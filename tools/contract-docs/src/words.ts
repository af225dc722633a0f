/** `directory.services` → `DirectoryServices` */
export function pascal(text: string): string {
  return text
    .split(/[._-]/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}

/** A JSDoc comment of these lines, without the empty ones at its ends; nothing where there is nothing to say. */
export function jsDoc(lines: readonly string[]): string {
  const text = lines.join('\n').trim().replaceAll('*/', '*\\/');
  if (text === '') return '';
  if (!text.includes('\n')) return `/** ${text} */\n`;
  const body = text.split('\n').map((line) => (line === '' ? ' *' : ` * ${line}`));
  return ['/**', ...body, ' */', ''].join('\n');
}

/** A text as a TypeScript literal. */
export function literal(value: unknown): string {
  return typeof value === 'string' ? `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : JSON.stringify(value);
}

/** A name as a member: quoted where it is no identifier. */
export function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name);
}

/** A sentence ends with a full stop. */
export function sentence(text: string): string {
  return /[.!?…:]$/.test(text) ? text : `${text}.`;
}
