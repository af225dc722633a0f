import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { format, resolveConfig } from 'prettier';

/** What is generated: path from the root of the repository → text. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Formats every file as the repository does, so that nobody's editor changes one. */
export async function formatted(files: GeneratedFiles, root: string): Promise<GeneratedFiles> {
  const config = await resolveConfig(join(root, 'package.json'), { editorconfig: true });
  const each = [...files].map(async ([path, text]) => [path, await format(text, { ...config, filepath: path })] as const);
  return new Map(await Promise.all(each));
}

/** The files whose text on disk is not the generated one, those in an owned folder that are no longer generated included. */
export async function driftOf(files: GeneratedFiles, folders: readonly string[], root: string): Promise<readonly string[]> {
  const checked = await Promise.all([...files].map(async ([path, text]) => ((await textAt(join(root, path))) === text ? [] : [path])));
  return [...checked.flat(), ...(await leftOver(files, folders, root))].sort();
}

/** Writes the files that differ and removes what is no longer generated. Tells which. */
export async function writeFiles(files: GeneratedFiles, folders: readonly string[], root: string): Promise<readonly string[]> {
  const drift = await driftOf(files, folders, root);
  for (const path of drift) {
    const text = files.get(path);
    if (text === undefined) await rm(join(root, path));
    else await mkdir(dirname(join(root, path)), { recursive: true }).then(() => writeFile(join(root, path), text));
  }
  return drift;
}

async function leftOver(files: GeneratedFiles, folders: readonly string[], root: string): Promise<readonly string[]> {
  const found = await Promise.all(
    folders.map(async (folder) => (await readdir(join(root, folder)).catch(() => [])).map((name) => `${folder}/${name}`)),
  );
  return found.flat().filter((path) => !files.has(path) && !path.endsWith('/README.md'));
}

async function textAt(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(() => undefined);
}
