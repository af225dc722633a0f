const DEFAULT_RATIO = 0.1;
const DEFAULT_BATCH_DELAY_MS = 5_000;

/** What the environment says about telemetry. */
export interface TelemetrySettings {
  readonly off: boolean;
  /** Whether there is a collector to send to. */
  readonly exports: boolean;
  /** Whether traces are sent as JSON and not as protobuf. */
  readonly json: boolean;
  readonly pushesMetrics: boolean;
  /** Share of new traces that is sampled, 0 to 1. */
  readonly traceRatio: number;
  /** How long spans wait for company, in milliseconds. */
  readonly batchDelayMs: number;
  readonly metricsPort: number | undefined;
}

/** @throws TypeError naming the variable that is malformed. */
export function telemetrySettings(env: NodeJS.ProcessEnv): TelemetrySettings {
  const exports = Boolean(env['OTEL_EXPORTER_OTLP_ENDPOINT']);
  return {
    off: env['HALTE_TELEMETRY'] === 'off',
    exports,
    json: env['OTEL_EXPORTER_OTLP_PROTOCOL'] === 'http/json',
    pushesMetrics: exports && env['OTEL_METRICS_EXPORTER'] !== 'none',
    traceRatio: numberFrom(env, 'HALTE_TRACE_RATIO', 1) ?? DEFAULT_RATIO,
    batchDelayMs: numberFrom(env, 'OTEL_BSP_SCHEDULE_DELAY', 60_000) ?? DEFAULT_BATCH_DELAY_MS,
    metricsPort: numberFrom(env, 'HALTE_METRICS_PORT', 65_535),
  };
}

function numberFrom(env: NodeJS.ProcessEnv, name: string, most: number): number | undefined {
  const text = env[name];
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  if (!(number >= 0 && number <= most)) throw new TypeError(`${name} is a number from 0 to ${most}`);
  return number;
}
