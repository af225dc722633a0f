/** A place from which is asked. */
export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

/** What a run of questions came to; milliseconds. */
export interface SearchFigures {
  readonly perSecond: number;
  readonly median: number;
  readonly p95: number;
}

/** Asks back to back, so many users at a time, for so many seconds. Each user goes through the questions and places in an order of its own. */
export async function askFor(
  seconds: number,
  users: number,
  mix: { readonly questions: readonly string[]; readonly points: readonly Point[] },
  ask: (question: string, point: Point) => Promise<void>,
): Promise<SearchFigures> {
  const took: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1_000;
  await Promise.all(Array.from({ length: users }, (_, user) => one(user)));
  const passed = (performance.now() - start) / 1_000;
  return { perSecond: took.length / passed, median: quantile(took, 0.5), p95: quantile(took, 0.95) };

  async function one(user: number): Promise<void> {
    for (let turn = user * 7; performance.now() < end; turn += 1) {
      const question = mix.questions[turn % mix.questions.length] as string;
      const point = mix.points[(turn * 13) % mix.points.length] as Point;
      const before = performance.now();
      await ask(question, point);
      took.push(performance.now() - before);
    }
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}
