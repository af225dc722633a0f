import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawGraph } from './graph-picture.ts';
import { readProjects } from './project-graph.ts';

/** Draws the dependency graph into the documentation: `node tools/generators/src/draw-graph.ts`. */
writeFileSync(join(import.meta.dirname, '../../../docs/dependency-graph.svg'), drawGraph(await readProjects()));
