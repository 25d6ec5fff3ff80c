import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildASTSchema,
  getNamedType,
  GraphQLFloat,
  isObjectType,
  parse,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** What a figure that is reckoned from counts is called. */
const FIGURE = /^(share|rate|ratio|median\w*|p90\w*)$/;

/** What has to stand with it, and by which of these names. */
const BESIDE: Readonly<Record<string, readonly (readonly string[])[]>> = {
  n: [['numerator'], ['n'], ['count'], ['met'], ['exposed']],
  N: [['denominator'], ['N'], ['population'], ['exposure'], ['failures']],
  window: [
    ['from', 'to'],
    ['windowStart', 'windowEnd'],
    ['month', 'lastDay'],
  ],
  method: [['method']],
  interval: [['lower', 'upper', 'level']],
  calendar: [['calendarVersion']],
};

/** Figures that are no estimate from records, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  ActionStrengths: 'counts all actions of one plan: no sample, and no window',
  ShiftWithConcerns: 'the hours of one shift, which it names',
  HoursTaken: 'describes n of N by percentiles, beside the share whose window, method and calendar it has',
};

const isFigure = ({ name, type }: { readonly name: string; readonly type: GraphQLOutputType }): boolean =>
  FIGURE.test(name) && getNamedType(type) === GraphQLFloat;

/** Whether a type has it by one of these names, or every type that shows it has, however many stand between. */
function stands(type: GraphQLObjectType, ways: readonly (readonly string[])[], types: readonly GraphQLObjectType[]): boolean {
  if (ways.some((all) => all.every((name) => name in type.getFields()))) return true;
  const showing = types.filter((other) => Object.values(other.getFields()).some((field) => getNamedType(field.type) === type));
  const others = types.filter((other) => other !== type);
  return showing.length > 0 && showing.every((other) => stands(other, ways, others));
}

function lacking(schema: GraphQLSchema): Record<string, string[]> {
  const types = Object.values(schema.getTypeMap()).filter(isObjectType);
  const showing = types.filter((type) => Object.values(type.getFields()).some(isFigure) && !OTHERWISE[type.name]);
  const lacks = (type: GraphQLObjectType): string[] => Object.keys(BESIDE).filter((what) => !stands(type, BESIDE[what] ?? [], types));
  return Object.fromEntries(showing.map((type) => [type.name, lacks(type)] as const).filter(([, all]) => all.length > 0));
}

describe('every figure of the graph', () => {
  const schema = buildASTSchema(parse(readFileSync(join(__dirname, '../../supergraph.graphql'), 'utf8')), { assumeValid: true });

  it('stands with its n, N, window, method, interval and calendar (R113)', () => {
    expect(lacking(schema)).toEqual({});
  });

  it('would be seen if it stood by itself', () => {
    const breach = buildASTSchema(
      parse(`type Query { bare: Bare whole: Whole } type Bare { share: Float numerator: Int } type Whole { calendarVersion: String part: Part }
        type Part { rate: Float count: Int exposure: Int from: String to: String method: String lower: Float upper: Float level: Float }`),
    );
    expect(lacking(breach)).toEqual({ Bare: ['N', 'window', 'method', 'interval', 'calendar'] });
  });

  it.each(Object.keys(OTHERWISE))('that is no estimate is still one: %s', (name) => {
    expect(schema.getType(name)).toBeDefined();
  });
});
