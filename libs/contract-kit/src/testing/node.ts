/** A part of a document, by the names on the way to it. @throws Error where there is none */
export function node(document: unknown, ...path: readonly string[]): Record<string, unknown> {
  const found = path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], document);
  if (typeof found !== 'object' || found === null) throw new Error(`there is nothing at ${path.join(' ')}`);
  return found as Record<string, unknown>;
}
