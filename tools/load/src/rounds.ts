import type { Generator, LoadRequest } from './generator.ts';
import { cpuOf, memoryOf, type Parts, type PerPart } from './processes.ts';
import { median, spread } from './statistics.ts';

/** One thing to measure. */
export interface Scenario {
  readonly name: string;
  readonly parts: Parts;
  /** Made anew for each round, since sign-ins run out. */
  request(): Promise<LoadRequest>;
}

/** How long to measure. */
export interface Pace {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

/** One scenario in one round. */
export interface Sample {
  readonly rate: number;
  /** Microseconds of processor time per request. */
  readonly cpu: PerPart;
  readonly memory: PerPart;
}

/** What the rounds of a scenario came to. */
export interface Outcome {
  readonly name: string;
  readonly samples: readonly Sample[];
  readonly rate: number;
  readonly spread: number;
  readonly cpu: PerPart;
  /** The most that was seen in any round, in bytes. */
  readonly memory: PerPart;
}

/** Measures all scenarios in turn, round by round, every second round backwards, so that a drift of the machine meets all of them. */
export async function measure(
  scenarios: readonly Scenario[],
  generator: Generator,
  pace: Pace,
  say: (line: string) => void,
): Promise<Outcome[]> {
  const running = scenarios.map((scenario) => ({ scenario, samples: [] as Sample[] }));
  for (const { scenario } of running) await sampleOf(scenario, generator, pace.warmUpSeconds);
  for (let round = 0; round < pace.rounds; round += 1) {
    say(`round ${round + 1} of ${pace.rounds}`);
    const order = round % 2 === 0 ? running : running.toReversed();
    for (const { scenario, samples } of order) samples.push(await sampleOf(scenario, generator, pace.seconds));
  }
  return running.map(({ scenario, samples }) => outcomeOf(scenario, samples));
}

async function sampleOf({ name, parts, request }: Scenario, generator: Generator, seconds: number): Promise<Sample> {
  const wanted = await request();
  const before = cpuOf(parts);
  const { requests, seconds: took, failed } = await generator.load(wanted, seconds);
  const after = cpuOf(parts);
  if (failed > 0) throw new Error(`${name}: ${failed} of ${requests} requests failed, so its figure would say nothing`);
  const cpu = perPart(parts, (part) => (number(after[part]) - number(before[part])) / requests);
  return { rate: requests / took, cpu, memory: memoryOf(parts) };
}

function outcomeOf({ name, parts }: Scenario, samples: readonly Sample[]): Outcome {
  const rates = samples.map(({ rate }) => rate);
  const cpu = perPart(parts, (part) => median(samples.map((sample) => number(sample.cpu[part]))));
  const memory = perPart(parts, (part) => Math.max(...samples.map((sample) => number(sample.memory[part]))));
  return { name, samples, rate: median(rates), spread: spread(rates), cpu, memory };
}

function perPart(parts: Parts, value: (part: string) => number): PerPart {
  return Object.fromEntries(Object.keys(parts).map((part) => [part, value(part)]));
}

function number(value: number | undefined): number {
  return value ?? NaN;
}
