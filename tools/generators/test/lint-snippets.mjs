import { ESLint } from 'eslint';

/** Reads `[{ path, code }]` from standard input and writes, for each, the rules that were broken. */
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const eslint = new ESLint();
const results = [];
for (const { path, code } of JSON.parse(Buffer.concat(chunks).toString())) {
  const [result] = await eslint.lintText(code, { filePath: path });
  results.push(result?.messages.map(({ ruleId, message }) => `${ruleId ?? 'parser'}: ${message}`) ?? []);
}
process.stdout.write(JSON.stringify(results));
