// Compares the contracts with what was committed before: the upstream branch where there is one, else the commit before this one.
import { spawnSync } from 'node:child_process';

const before = ['origin/main', 'HEAD~1'].map(resolved).find((commit) => commit && commit !== resolved('HEAD'));
if (!before) {
  console.log('There is nothing before this commit, so nothing to break.');
  process.exit(0);
}
const { status } = spawnSync('npm', ['run', 'generate', '--silent', '--', '--breaking', before], { stdio: 'inherit' });
process.exit(status ?? 1);

function resolved(ref) {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
