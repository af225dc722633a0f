import { execFileSync } from 'node:child_process';

const SUBJECT = /^(ci|(feat|fix|docs|test|refactor|perf|style|build|ci|chore|revert)\([a-z0-9-]+\))!?: (?! )(.{3,100}[^.\s])$/;

/** What is wrong with the first line of a commit message; nothing where it is as agreed. */
export function faultOf(subject: string): string | undefined {
  if (/^Merge |^Revert "/.test(subject) || SUBJECT.test(subject)) return undefined;
  return `"${subject}" is not of the form "feat(directory): list services by name"`;
}

/** The faults of all commits in a range of git: `origin/main..HEAD`. */
export function faultsIn(range: string): string[] {
  const subjects = execFileSync('git', ['log', '--format=%s', range], { encoding: 'utf8' }).split('\n').filter(Boolean);
  return subjects.flatMap((subject) => faultOf(subject) ?? []);
}

if (import.meta.main) {
  const faults = faultsIn(process.argv[2] ?? 'HEAD');
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
