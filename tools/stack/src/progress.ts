/** How long each part of a start took, said as it goes. */
export class Progress {
  readonly #begun = Date.now();
  readonly #took: (readonly [string, number])[] = [];

  say = (line: string): void => {
    console.log(`  ${line}`);
  };

  /** Runs one part and says when it is done. */
  async part<T>(name: string, work: () => T | Promise<T>): Promise<T> {
    const begun = Date.now();
    const still = setInterval(() => this.say(`${name}: still at it, ${seconds(Date.now() - begun)}`), 10_000);
    try {
      const result = await work();
      this.#took.push([name, Date.now() - begun]);
      this.say(`${name} ${seconds(Date.now() - begun)}`);
      return result;
    } catch (error) {
      this.say(`${name} failed`);
      throw error;
    } finally {
      clearInterval(still);
    }
  }

  /** `12.3 s (Postgres 1.2 s, build 8.0 s, …)`; parts that ran side by side overlap. */
  summary(): string {
    const install = Number(process.env['HALTE_INSTALL_MS'] ?? 0);
    const parts: (readonly [string, number])[] = [...(install > 0 ? [['install', install] as const] : []), ...this.#took];
    const total = Date.now() - this.#begun + install;
    return `${seconds(total)} (${parts.map(([name, took]) => `${name} ${seconds(took)}`).join(', ')})`;
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
