/** A project and those it imports. */
export interface GraphProject {
  readonly name: string;
  /** `type:app`, `type:kit`, … */
  readonly type: string;
  readonly imports: readonly string[];
}

const COLOURS: Readonly<Record<string, string>> = {
  'type:app': '#b4532a',
  'type:platform': '#2f6f73',
  'type:contract': '#8a6d1f',
  'type:kit': '#5b4a86',
  'type:sdk': '#3b6ea5',
  'type:tool': '#6b6b6b',
};
/** Side by side: kinds of project that have little to do with each other. */
const LANES = [['type:tool'], ['type:contract', 'type:kit'], ['type:app', 'type:platform'], ['type:sdk']] as const;

const [BOX_WIDTH, BOX_HEIGHT, GAP, ROW] = [132, 36, 22, 92];
const MARGIN = 28;

/**
 * The projects as a picture (SVG): who imports is above whom it imports. An arrow that follows from two others is left out,
 * so that what is seen is what counts.
 */
export function drawGraph(projects: readonly GraphProject[]): string {
  const { places, width, height } = layOut(projects);
  const arrows = projects.flatMap(({ name }) => direct(name, projects).map((target) => arrow(at(places, name), at(places, target))));
  const boxes = projects.map((project) => box(project, at(places, project.name)));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="14" role="img">
<title>The projects of Halte and what they import</title>
<defs><marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#8b857c"/></marker></defs>
<rect width="${width}" height="${height}" rx="12" fill="#fbf8f3"/>
<g fill="none" stroke="#8b857c" stroke-width="1.3" marker-end="url(#tip)">
${arrows.join('\n')}
</g>
${boxes.join('\n')}
</svg>
`;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** How many rows a project stands above the ground: one more than the highest of those it imports. */
function levelsOf(projects: readonly GraphProject[]): Map<string, number> {
  const imports = new Map(projects.map((project) => [project.name, project.imports]));
  const levels = new Map<string, number>();
  const level = (name: string): number => {
    const found = levels.get(name) ?? 1 + Math.max(-1, ...(imports.get(name) ?? []).map(level));
    levels.set(name, found);
    return found;
  };
  for (const { name } of projects) level(name);
  return levels;
}

/** Each lane is as wide as its fullest row, and its rows are centred in it. */
function layOut(projects: readonly GraphProject[]): { places: Map<string, Place>; width: number; height: number } {
  const levels = levelsOf(projects);
  const top = Math.max(...levels.values());
  const places = new Map<string, Place>();
  let left = MARGIN;
  for (const types of LANES) {
    const lane = types.flatMap((type) => projects.filter((project) => project.type === type));
    const rows = Array.from({ length: top + 1 }, (_, row) => lane.filter(({ name }) => levels.get(name) === top - row));
    const laneWidth = Math.max(...rows.map(widthOf));
    for (const [row, members] of rows.entries()) {
      const start = left + (laneWidth - widthOf(members)) / 2;
      for (const [column, { name }] of members.entries())
        places.set(name, { x: start + column * (BOX_WIDTH + GAP), y: MARGIN + row * ROW });
    }
    left += laneWidth + 2 * GAP;
  }
  return { places, width: left - 2 * GAP + MARGIN, height: top * ROW + BOX_HEIGHT + 2 * MARGIN };
}

function widthOf(members: readonly unknown[]): number {
  return members.length * (BOX_WIDTH + GAP) - GAP;
}

/** What a project imports that none of its other imports leads to. */
function direct(name: string, projects: readonly GraphProject[]): string[] {
  const imports = projects.find((project) => project.name === name)?.imports ?? [];
  const beyond = new Set(imports.flatMap((other) => [...reached(other, projects)]));
  return imports.filter((target) => !beyond.has(target));
}

function reached(name: string, projects: readonly GraphProject[], seen = new Set<string>()): Set<string> {
  for (const target of projects.find((project) => project.name === name)?.imports ?? []) {
    if (seen.has(target)) continue;
    seen.add(target);
    reached(target, projects, seen);
  }
  return seen;
}

function at(places: ReadonlyMap<string, Place>, name: string): Place {
  const place = places.get(name);
  if (!place) throw new Error(`${name} is imported, and is no project`);
  return place;
}

/** One that leads straight down past another row goes around it. */
function arrow(from: Place, to: Place): string {
  const [x1, y1, x2, y2] = [from.x + BOX_WIDTH / 2, from.y + BOX_HEIGHT, to.x + BOX_WIDTH / 2, to.y - 2];
  const bend = (y2 - y1) / 2;
  const aside = x1 === x2 && y2 - y1 > ROW ? BOX_WIDTH : 0;
  return `<path d="M${x1} ${y1}C${x1 + aside} ${y1 + bend} ${x2 + aside} ${y2 - bend} ${x2} ${y2}"/>`;
}

function box({ name, type }: GraphProject, { x, y }: Place): string {
  const label = name.replace('@halte/', '');
  const shape = `<rect x="${x}" y="${y}" width="${BOX_WIDTH}" height="${BOX_HEIGHT}" rx="8" fill="${COLOURS[type] ?? '#444'}"/>`;
  return `${shape}<text x="${x + BOX_WIDTH / 2}" y="${y + 23}" fill="#fff" text-anchor="middle">${label}</text>`;
}
