// Runs the jobs one after the other, says how long each took, and ends with the sum. Only what Node 20 brings may be imported here.
import { spawn } from 'node:child_process';
import { jobs } from './jobs.mjs';
import { provide } from './needs.mjs';

const COUNTS = /^(\d+) passed, (\d+) failed$/;
const LONGEST_JOB_MS = 30 * 60_000;

const wanted = process.argv.slice(2);
const chosen = wanted.length > 0 ? jobs.filter(({ name }) => wanted.includes(name)) : jobs;
const results = [];
for (const job of chosen) results.push(await runJob(job));
const sum = (key) => results.reduce((total, result) => total + result[key], 0);

console.log('\nJobs');
for (const { name, passed, failed, seconds } of results) {
  console.log(
    `  ${failed > 0 ? 'FAILED' : 'ok    '} ${name.padEnd(10)}${String(passed).padStart(5)} ok ${String(failed).padStart(4)} failed  ${seconds} s`,
  );
}
process.exitCode = sum('failed') > 0 || sum('passed') === 0 ? 1 : 0;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);

async function runJob({ name, command, needs = [], env = {} }) {
  console.log(`\n=== ${name}: ${command.join(' ')}`);
  const began = Date.now();
  const missing = needs.map(provide).find(Boolean);
  if (missing) console.log(missing);
  const outcome = missing ? { passed: 0, failed: 1 } : await outcomeOf(command, env);
  return { name, ...outcome, seconds: Math.round((Date.now() - began) / 1000) };
}

/** A job that fails without a count, or against its own count, has failed. */
async function outcomeOf([program, ...args], env) {
  const { code, counts } = await execute(program, args, env);
  if (!counts) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** Passes the output on, but keeps the line with the counts: only the sum is to read like one. */
function execute(program, args, env) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: LONGEST_JOB_MS });
  let counts;
  const line = (text) => {
    const found = COUNTS.exec(text);
    if (found) counts = { passed: Number(found[1]), failed: Number(found[2]) };
    else console.log(text);
  };
  for (const stream of [child.stdout, child.stderr]) onLine(stream, line);
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.log(error.message);
      resolve({ code: 1, counts });
    });
    child.once('close', (code) => resolve({ code, counts }));
  });
}

function onLine(stream, line) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk) => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(line);
  });
  stream.on('end', () => {
    if (rest !== '') line(rest);
  });
}
