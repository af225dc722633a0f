/**
 * The jobs in their order. `npm test` is first: it installs and builds what the others stand on.
 * A job whose last line is `N passed, N failed` counts as that many tests, any other as one.
 */
export const jobs = [
  { name: 'test', command: ['npm', 'test'] },
  { name: 'lint', command: ['npm', 'run', 'lint', '--silent'] },
  { name: 'types', command: ['npm', 'run', 'types', '--silent'] },
  { name: 'drift', command: ['npm', 'run', 'generate', '--silent', '--', '--check'] },
  { name: 'breaking', command: ['node', '.ci/breaking.mjs'] },
  { name: 'commits', command: ['npm', 'run', 'commits', '--silent'] },
  { name: 'browser', command: ['npm', 'test', '--', '--slow', 'browser'], needs: ['chromium'] },
  {
    name: 'keycloak',
    command: ['npm', 'test', '--', '--slow', 'keycloak'],
    needs: ['chromium', 'java'],
    env: { HALTE_TEST_KEYCLOAK: '1' },
  },
  { name: 'faults', command: ['npm', 'test', '--', '--slow', 'faults'], env: { HALTE_OUTAGE_SECONDS: '60' } },
  { name: 'stack', command: ['npm', 'test', '--', '--slow', 'stack'] },
  { name: 'bench', command: ['npm', 'run', 'bench', '--silent', '--', '--smoke'] },
];
