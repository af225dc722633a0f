import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Reads `part-1.json`, `part-2.json`, … of a folder beside this file, in that order; none where there is no such folder. */
export function readParts<T>(folder: string): readonly { readonly part: number; readonly content: T }[] {
  const home = new URL(`./${folder}/`, import.meta.url);
  return (existsSync(home) ? readdirSync(home) : [])
    .filter((name) => /^part-\d+\.json$/.test(name))
    .map((name) => ({ part: Number(/\d+/.exec(name)?.[0]), content: JSON.parse(readFileSync(new URL(name, home), 'utf8')) as T }))
    .sort((one, other) => one.part - other.part);
}
