import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../../..');
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const pages = files
  .filter((file) => file.endsWith('.md') && !file.startsWith('.github/'))
  .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const);
const read = <Content>(file: string): Content => JSON.parse(readFileSync(join(root, file), 'utf8')) as Content;

/** The links of a page that lead to files of the repository. */
function linksOf(text: string): string[] {
  const outside = text.replace(/```[\s\S]*?```/g, '');
  const links = [...outside.matchAll(/\]\(([^)\s]+)\)/g)].map((found) => found[1] as string);
  return links.filter((link) => !/^[a-z]+:/.test(link));
}

/** The headings of a page as GitHub makes anchors of them. */
function anchorsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map((found) =>
    (found[1] as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

it.each(pages)('%s links to what exists', (file, text) => {
  const broken = linksOf(text).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : join(dirname(file), path);
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && !anchorsOf(readFileSync(join(root, target), 'utf8')).includes(anchor);
  });
  expect(broken).toEqual([]);
});

it.each(pages)('%s names commands that exist', (_file, text) => {
  const { scripts } = read<{ scripts: Record<string, string> }>('package.json');
  const { generators } = read<{ generators: Record<string, unknown> }>('tools/generators/generators.json');
  const missing = [
    ...[...text.matchAll(/npm run (?:--silent )?([a-z][a-z:-]*)/g)].filter(([, name]) => !((name as string) in scripts)),
    ...[...text.matchAll(/npx nx g @halte\/generators:([a-z]+)/g)].filter(([, name]) => !((name as string) in generators)),
    ...[...text.matchAll(/node ((?:tools|libs|apps)\/[\w./-]+\.(?:ts|mjs))/g)].filter(
      ([, file]) => !existsSync(join(root, file as string)),
    ),
  ];
  expect(missing.map(([command]) => command)).toEqual([]);
});

/** Files that a page names in passing. The guide on adding an operation names one that it makes; it has a test of its own. */
it.each(pages.filter(([file]) => !file.endsWith('add-an-operation.md')))('%s names files that exist', (_file, text) => {
  const named = [...text.matchAll(/`((?:apps|libs|tools|infra|docs)\/[\w./-]+\.\w+)`/g)].map((found) => found[1] as string);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});

const projects = files.filter((file) => /^(libs|apps|tools)\/[^/]+\/package\.json$/.test(file)).map(dirname);
const infrastructure = files.filter((file) => /^infra\/[^/]+\//.test(file)).map((file) => file.split('/').slice(0, 2).join('/'));

it.each([...projects, ...new Set(infrastructure)])('%s says what breaks without it', (folder) => {
  const readme = join(root, folder, 'README.md');
  expect(existsSync(readme)).toBe(true);
  expect(readFileSync(readme, 'utf8')).toMatch(/\bwithout\b/i);
});

it('the account of what the report asks holds each of its hundred points once', () => {
  const points = [...readFileSync(join(root, 'docs/requirements.md'), 'utf8').matchAll(/^\| S(\d+)\b/gm)].map((found) => Number(found[1]));
  expect(points).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
});
