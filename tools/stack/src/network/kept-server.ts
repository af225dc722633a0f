/** A server that {@link keepServer} can start, over and over. */
export interface Server {
  readonly pid: number;
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

/** A server that comes back when it ends without being asked to. */
export interface KeptServer<S extends Server> {
  readonly current: S;
  stop(): Promise<void>;
}

const LONGEST_WAIT_MS = 10_000;

/** Starts Postgres or the broker and keeps it running, a little later each time it ends. */
export async function keepServer<S extends Server>(
  name: string,
  run: () => Promise<S>,
  say: (line: string) => void,
): Promise<KeptServer<S>> {
  let current = await run();
  let stopping = false;
  let waitMs = 250;
  const watch = (): void => {
    void current.ended.then(async (code) => {
      while (!stopping) {
        say(`${name} ended (${code ?? 'killed'}); starting it again in ${waitMs / 1000} s.`);
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS);
        if (stopping || (await tryAgain())) return;
      }
    });
  };
  const tryAgain = async (): Promise<boolean> => {
    try {
      current = await run();
    } catch {
      return false;
    }
    say(`${name} is back.`);
    watch();
    return true;
  };
  watch();
  return {
    get current() {
      return current;
    },
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
}
