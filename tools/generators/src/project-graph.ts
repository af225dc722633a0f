import { createProjectGraphAsync } from '@nx/devkit';
import type { GraphProject } from './graph-picture.ts';

/** The projects of the workspace, by name, with what they import of each other. */
export async function readProjects(): Promise<GraphProject[]> {
  process.env['NX_DAEMON'] = 'false';
  const graph = await createProjectGraphAsync();
  const projects = Object.values(graph.nodes).map(({ name, data }) => {
    const targets = (graph.dependencies[name] ?? []).map(({ target }) => target).filter((target) => target in graph.nodes);
    const type = data.tags?.find((tag) => tag.startsWith('type:')) ?? '';
    return { name, type, imports: [...new Set(targets)].sort() };
  });
  return projects.sort((a, b) => a.name.localeCompare(b.name));
}
