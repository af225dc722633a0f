import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { StackFailure } from '../failure.ts';
import { executable, onPath } from '../toolchain/program.ts';

const least = 17;

/** The Java that Keycloak will run on: of `JAVA_HOME`, else on PATH. @throws StackFailure where there is none, or too old a one. */
export function requireJava(env: NodeJS.ProcessEnv = process.env): void {
  const own = env['JAVA_HOME'] ? join(env['JAVA_HOME'], 'bin', 'java') : undefined;
  const java = own && executable(own) ? own : onPath('java');
  if (!java)
    throw new StackFailure(`Keycloak needs Java ${least} or newer, and there is none. Install a JRE, e.g. openjdk-17-jre-headless.`);
  const version = javaVersion(java);
  if (version < least)
    throw new StackFailure(`Keycloak needs Java ${least} or newer; ${java} is ${version || 'of an unknown version'}. Install a newer one.`);
}

/** `17` of `openjdk version "17.0.15"`; 0 where it says nothing like it. */
function javaVersion(java: string): number {
  const { stderr, stdout } = spawnSync(java, ['-version'], { encoding: 'utf8', timeout: 10_000 });
  return Number(/version "(\d+)/.exec(`${stderr ?? ''}${stdout ?? ''}`)?.[1] ?? 0);
}
