/** Lint rule: where a file may stand and what it may be called. */
export const filePlace = {
  create: ({ filename, report }) => ({
    Program(node) {
      for (const message of faultsOf(filename.replaceAll('\\', '/'))) report({ node, message });
    },
  }),
};

function* faultsOf(path) {
  if (/\/src\/.+\/index\.ts$/.test(path)) yield 'No index.ts below src/: import from the file itself.';
  const vague = /\/src\/(?:.*\/)?(common|shared|utils?|core|helpers?)[/.]/.exec(path);
  if (vague) yield `"${vague[1]}" says nothing: name it after what it holds.`;
  if (!/\/[a-z0-9-]+(\.[a-z0-9-]+)*\.ts$/.test(path)) yield 'File names are kebab-case with a role suffix.';
}
