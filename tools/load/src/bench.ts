import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { partsOf, startBench } from './bench-network.ts';
import { findGenerator } from './generator.ts';
import { memoryOf } from './processes.ts';
import { memoryWithin, report, verdictsOf } from './report.ts';
import { measure, type Pace } from './rounds.ts';
import { scenariosOf } from './scenarios.ts';
import { measureStreams, streamReport } from './streams.ts';

const SERVICES = ['gateway', 'directory', 'probe'];
const SETTLE_MS = 3_000;

const { values: options } = parseArgs({
  options: {
    /** Ends with 1 where a goal is missed. */
    assert: { type: 'boolean', default: false },
    /** One short round: shows that it runs, measures nothing. */
    smoke: { type: 'boolean', default: false },
    /** Only what has this text in its name: `HSDS`. */
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '4' },
  },
});

const pace: Pace = options.smoke
  ? { rounds: 1, seconds: 1, warmUpSeconds: 1 }
  : { rounds: Number(options.rounds), seconds: Number(options.seconds), warmUpSeconds: 5 };

const say = (line: string): void => console.error(line);

say('starting two networks, one with telemetry and one without');
const bench = await startBench();
try {
  await pause(SETTLE_MS);
  const idle = memoryOf({ ...partsOf(bench.network, 'directory', bench.postgresPid), ...partsOf(bench.network, 'probe') });
  const generator = await findGenerator();
  const outcomes = await measure(
    scenariosOf(bench).filter(({ name }) => name.includes(options.only)),
    generator,
    pace,
    say,
  );
  const streams = await measureStreams(bench, pace.seconds);
  console.log(`\n${report(outcomes, idle, generator.name)}\n\n${streamReport(streams)}`);
  const missed =
    verdictsOf(outcomes).some(({ reached }) => !reached) ||
    streams.some(({ reached }) => !reached) ||
    !memoryWithin(idle, outcomes, SERVICES);
  process.exitCode = options.assert && missed ? 1 : 0;
} finally {
  await bench.stop();
}
