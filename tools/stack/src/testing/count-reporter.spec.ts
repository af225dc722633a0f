import { countsOf } from './count-reporter.ts';

it('counts a file that cannot be run as failed, and names what was skipped', () => {
  const testResults = [
    { fullName: 'a: needs a phone', status: 'pending' },
    { fullName: 'b', status: 'passed' },
  ];
  const result = { numPassedTests: 1, numFailedTests: 2, numRuntimeErrorTestSuites: 1, testResults: [{ testFilePath: 'x', testResults }] };
  expect(countsOf(result)).toEqual({ passed: 1, failed: 3, skipped: ['a: needs a phone'] });
});
