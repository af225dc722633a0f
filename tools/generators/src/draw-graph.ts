import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawGraph } from './graph-picture.ts';
import { readProjects } from './project-graph.ts';

/** Draws the dependency graph into the documentation: `npm run graph`. */
writeFileSync(join(import.meta.dirname, '../../../docs/dependency-graph.svg'), drawGraph(await readProjects()));
