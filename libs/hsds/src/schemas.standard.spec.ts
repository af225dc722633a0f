import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { z, type ZodType } from 'zod';
import { fullSchemas, summarySchemas } from './schemas.ts';
import { closedStandard, closedTaxonomies, type JsonSchema, type StandardSchema } from './testing/closed-standard.ts';
import { profileExample } from './testing/profile-example.ts';
import { withExtraKey, withNull, withoutKey, withWrongLeaf, type Mutant } from './testing/mutants.ts';
import { describeWithStandard, readStandard } from './testing/standard-files.ts';

interface Case {
  readonly name: string;
  readonly example: unknown;
  readonly ours: ZodType;
  readonly standard: (options: { readonly profile: boolean }) => JsonSchema;
}

const full = ['service', 'organization', 'service_at_location'] as const;
const taxonomies = ['taxonomy', 'taxonomy_term'] as const;

function readCases(): readonly Case[] {
  const example = (file: string) => readStandard<unknown>(`examples/${file}.json`);
  const listed = (file: string) => readStandard<{ readonly contents: readonly unknown[] }>(`examples/${file}.json`).contents[0];
  const compiled = (name: StandardSchema) => (options: { readonly profile: boolean }) => closedStandard(name, options);
  return [
    ...full.map((name) => ({ name, example: example(`${name}_full`), ours: fullSchemas[name], standard: compiled(name) })),
    ...full.map((name) => ({
      name: `${name} in a list`,
      example: listed(`${name}_list`),
      ours: summarySchemas[name],
      standard: compiled(`${name}_list`),
    })),
    ...taxonomies.map((name) => ({
      name,
      example: example(name),
      ours: fullSchemas[name],
      standard: (options: { readonly profile: boolean }) => closedTaxonomies(options)[name],
    })),
    ...taxonomies.map((name) => ({
      name: `${name} in a list`,
      example: listed(`${name}_list`),
      ours: summarySchemas[name],
      standard: (options: { readonly profile: boolean }) => closedTaxonomies(options)[name],
    })),
  ];
}

describeWithStandard('against the schemas of HSDS 3.0', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  const cases = readCases().map((one) => [one.name, one] as const);
  const passing = (validate: ValidateFunction, mutants: readonly Mutant[]) =>
    mutants.filter(({ value }) => validate(value)).map(({ path }) => path);

  it.each(cases)(
    'the example of %s passes, closed, with and without our profile, and passes ours',
    (_name, { example, ours, standard }) => {
      expect(faultsOf(ajv.compile(standard({ profile: false })), example)).toEqual([]);
      expect(faultsOf(ajv.compile(standard({ profile: true })), example)).toEqual([]);
      expect(faultsOf(ajv.compile(z.toJSONSchema(ours)), example)).toEqual([]);
      expect(ours.parse(example)).toEqual(example);
    },
  );

  it.each(cases)('one member more anywhere in %s fails, by theirs and by ours', (_name, { example, ours, standard }) => {
    const mutants = withExtraKey(example);
    expect(mutants.length).toBeGreaterThan(0);
    expect(passing(ajv.compile(standard({ profile: true })), mutants)).toEqual([]);
    expect(passing(ajv.compile(z.toJSONSchema(ours)), mutants)).toEqual([]);
    expect(mutants.filter(({ value }) => JSON.stringify(ours.parse(value)).includes('unexpected'))).toEqual([]);
  });

  it.each(cases)('theirs and ours agree on %s with a member left out, null, or of another kind', (_name, { example, ours, standard }) => {
    const validate = ajv.compile(standard({ profile: true }));
    const mutants = [...withoutKey(example), ...withNull(example), ...withWrongLeaf(example)];
    const apart = mutants.filter(({ value }) => validate(value) !== ours.safeParse(value).success);
    expect(apart.map(({ path }) => path)).toEqual([]);
    expect(passing(validate, withNull(example))).toEqual([]);
  });

  it.each(full)('%s with all of our profile passes, and fails without it', (name) => {
    const example = profileExample(name, readStandard(`examples/${name}_full.json`));
    expect(faultsOf(ajv.compile(closedStandard(name, { profile: true })), example)).toEqual([]);
    expect(fullSchemas[name].parse(example)).toEqual(example);
    expect(ajv.compile(closedStandard(name, { profile: false }))(example)).toBe(false);
    expect(passing(ajv.compile(closedStandard(name, { profile: true })), withExtraKey(example))).toEqual([]);
  });
});

function faultsOf(validate: ValidateFunction, value: unknown): readonly string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
