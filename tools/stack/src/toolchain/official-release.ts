import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../failure.ts';
import type { Source } from './find-program.ts';
import { onPath } from './program.ts';
import { runQuietly } from './run-quietly.ts';

/** How long a host may take to answer; where it cannot be reached, the next source is tried soon. */
const ANSWER_MS = 5_000;
const DOWNLOAD_MS = 120_000;

export interface Release {
  address(platform: string): string;
  /** SHA-256 of the archive by platform. A platform without one is not downloaded. */
  readonly checksums: Readonly<Record<string, string>>;
  /** The program inside the archive. */
  member(platform: string): string;
}

/** A project's own archive, taken only where its checksum is the one we know. */
export function officialRelease({ address, checksums, member }: Release): Source {
  const here = `${platform()}-${arch() === 'x64' ? 'amd64' : arch()}`;
  return {
    name: `the official release (${new URL(address(here)).host})`,
    async fetch(work) {
      const checksum = checksums[here];
      if (!checksum) throw new Error(`no checksum is known for ${here}`);
      const archive = join(work, 'archive.tar.gz');
      writeFileSync(archive, checked(await download(address(here)), checksum));
      await runQuietly(onPath('tar') ?? 'tar', ['-xzf', archive, '-C', work], { patienceMs: 60_000 });
      return join(work, member(here));
    },
  };
}

/** The archive, if it is the one we know. */
export function checked(archive: Buffer, checksum: string): Buffer {
  const sum = createHash('sha256').update(archive).digest('hex');
  if (sum !== checksum) throw new Error(`its checksum is ${sum}, not the ${checksum} we know`);
  return archive;
}

/** Proxies and private authorities as Node.js is set to use them. @throws Error that names the host. */
export async function download(address: string): Promise<Buffer> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ANSWER_MS);
  try {
    const response = await fetch(address, { signal: AbortSignal.any([patience.signal, AbortSignal.timeout(DOWNLOAD_MS)]) });
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    clearTimeout(timer);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    const reason = patience.signal.aborted
      ? `no answer within ${ANSWER_MS / 1000} s`
      : messageOf(error instanceof Error && error.cause ? error.cause : error);
    throw new Error(`${new URL(address).host}: ${reason}`);
  } finally {
    clearTimeout(timer);
  }
}
