import { arch, availableParallelism, cpus, loadavg, release, totalmem } from 'node:os';
import type { PerPart } from './processes.ts';
import type { Outcome } from './rounds.ts';
import { comparisons } from './scenarios.ts';
import { table } from './table.ts';

const MEGABYTE = 1e6;

/** What a service may hold, in megabytes. */
const IDLE_MB = 150;
const LOADED_MB = 250;

/** One ratio, and whether it is what it ought to be. */
export interface Verdict {
  readonly what: string;
  readonly ratio: number;
  readonly lowest: number;
  readonly highest: number;
  /** The same by processor time of a request over all its processes: holds where the machine does other work too. */
  readonly byProcessor: number;
  readonly goal: number | undefined;
  readonly reached: boolean;
}

/** Ratios of medians; beside each the least and most of the rounds, each round's two runs being neighbours in time. */
export function verdictsOf(outcomes: readonly Outcome[]): Verdict[] {
  const measured = (name: string) => outcomes.some((outcome) => outcome.name === name);
  return comparisons.flatMap(({ what, of, against, goal }) => {
    if (!measured(of) || !measured(against)) return [];
    const [one, other] = [named(outcomes, of), named(outcomes, against)];
    const perRound = one.samples.map(({ rate }, round) => rate / (other.samples[round]?.rate ?? NaN));
    const ratio = one.rate / other.rate;
    const byProcessor = sumOf(other.cpu) / sumOf(one.cpu);
    const reached = goal === undefined || ratio >= goal;
    return [{ what, ratio, lowest: Math.min(...perRound), highest: Math.max(...perRound), byProcessor, goal, reached }];
  });
}

/** Memory of the services, and whether it is within what they may hold. */
export function memoryWithin(idle: PerPart, outcomes: readonly Outcome[], services: readonly string[]): boolean {
  return services.every((name) => (idle[name] ?? 0) <= IDLE_MB * MEGABYTE && loadedMemory(outcomes, name) <= LOADED_MB * MEGABYTE);
}

/** The whole report, as text. */
export function report(outcomes: readonly Outcome[], idle: PerPart, generator: string): string {
  return [machine(generator), rates(outcomes), ratios(verdictsOf(outcomes)), memory(idle, outcomes)].join('\n\n');
}

function machine(generator: string): string {
  const processor = cpus()[0]?.model ?? arch();
  const [load = 0] = loadavg();
  return `${availableParallelism()} × ${processor}, ${Math.round(totalmem() / 1e9)} GB, Linux ${release()}, Node ${process.versions.node}, ${generator}; load average ${load.toFixed(1)}`;
}

function rates(outcomes: readonly Outcome[]): string {
  const parts = [...new Set(outcomes.flatMap(({ cpu }) => Object.keys(cpu)))];
  const rows = outcomes.map(({ name, rate, spread, cpu }) => {
    const used = parts.map((part) => (cpu[part] === undefined ? '' : cpu[part].toFixed(0)));
    return [name, rate.toFixed(0), `±${(spread * 100).toFixed(0)} %`, ...used, sumOf(cpu).toFixed(0)];
  });
  return table(['requests a second; µs of processor per request', 'median', 'spread', ...parts, 'all'], rows);
}

function ratios(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ what, ratio, lowest, highest, byProcessor, goal, reached }) => {
    const verdict = goal === undefined ? '' : reached ? 'reached' : 'missed';
    return [
      what,
      ratio.toFixed(2),
      `${lowest.toFixed(2)} – ${highest.toFixed(2)}`,
      byProcessor.toFixed(2),
      goal?.toFixed(2) ?? '',
      verdict,
    ];
  });
  return table(['ratio of medians', 'ratio', 'rounds', 'by processor time', 'goal', ''], rows);
}

function memory(idle: PerPart, outcomes: readonly Outcome[]): string {
  const rows = Object.keys(idle).map((name) => [name, megabytes(idle[name] ?? 0), megabytes(loadedMemory(outcomes, name))]);
  return table([`resident memory, MB (a service: ${IDLE_MB} idle, ${LOADED_MB} under load)`, 'idle', 'under load'], rows);
}

function sumOf(numbers: PerPart): number {
  return Object.values(numbers).reduce((total, one) => total + one, 0);
}

function loadedMemory(outcomes: readonly Outcome[], name: string): number {
  return Math.max(...outcomes.map((outcome) => outcome.memory[name] ?? 0));
}

function megabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(0);
}

function named(outcomes: readonly Outcome[], name: string): Outcome {
  const found = outcomes.find((outcome) => outcome.name === name);
  if (!found) throw new RangeError(`there is no scenario "${name}"`);
  return found;
}
