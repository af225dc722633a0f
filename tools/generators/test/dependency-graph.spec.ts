import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawGraph } from '../src/graph-picture.ts';

const root = join(import.meta.dirname, '../../..');

it('the picture in docs/ shows the projects as they are; npm run graph draws it anew', () => {
  const print = `const { readProjects } = await import('./tools/generators/src/project-graph.ts'); process.stdout.write(JSON.stringify(await readProjects()));`;
  const { NODE_OPTIONS: _own, ...env } = process.env;
  const projects = execFileSync(process.execPath, ['--input-type=module', '-e', print], { cwd: root, encoding: 'utf8', env });
  expect(readFileSync(join(root, 'docs/dependency-graph.svg'), 'utf8')).toBe(
    drawGraph(JSON.parse(projects) as Parameters<typeof drawGraph>[0]),
  );
});

it('an import that follows from others is not drawn', () => {
  const picture = drawGraph([
    { name: 'app', type: 'type:app', imports: ['lib', 'kit'] },
    { name: 'lib', type: 'type:platform', imports: ['kit'] },
    { name: 'kit', type: 'type:kit', imports: [] },
  ]);
  expect(picture.match(/<path d="M\d+ \d+C/g)).toHaveLength(2);
});
