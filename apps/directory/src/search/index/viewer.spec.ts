import { organisationsIn, sees, withRestricted, type Viewer } from './viewer.ts';

const audience = (visibility: 'public' | 'partner' | 'ally') => ({ visibility, allies: ['b'], maintainedBy: 'a' });

describe('who sees a record', () => {
  it.each([
    ['public', 'public', true],
    ['public', 'partner', true],
    ['public', 'org:c', true],
    ['partner', 'public', false],
    ['partner', 'partner', true],
    ['partner', 'org:c', true],
    ['ally', 'public', false],
    ['ally', 'partner', false],
    ['ally', 'org:a', true],
    ['ally', 'org:b', true],
    ['ally', 'org:c', false],
  ] as const)('%s, for %s: %s', (visibility, viewer, seen) => {
    expect(sees(viewer, audience(visibility))).toBe(seen);
  });

  it('sees restricted values only where they are for them', () => {
    const row = { id: 'x', alsoForYouIf: null };
    const restricted = [{ ...audience('ally'), recordId: 'x', field: 'also_for_you_if', value: 'stil' }];
    const shown = (viewer: Viewer) => withRestricted(viewer, row, restricted).alsoForYouIf;
    expect((['public', 'partner', 'org:a', 'org:b', 'org:c'] as const).map(shown)).toEqual([null, null, 'stil', 'stil', null]);
  });

  it('has a view of its own where something is for it', () => {
    expect(organisationsIn({ ...audience('public'), parts: [{ deep: audience('partner') }] }).sort()).toEqual(['a', 'b']);
    expect(organisationsIn({ ...audience('public'), parts: [] })).toEqual([]);
  });
});
