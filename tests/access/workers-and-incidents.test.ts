import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, getNamedType, isInputObjectType, isObjectType, parse, type GraphQLInputType, type GraphQLSchema } from 'graphql';

const INCIDENT = /^Incident(Connection|Edge)?$/;

/** The inputs of an argument, those inside an input object too. */
const within = (name: string, type: GraphQLInputType): string[] => {
  const named = getNamedType(type);
  return isInputObjectType(named) ? Object.values(named.getFields()).flatMap((field) => within(field.name, field.type)) : [name];
};

/** Every field through which a caller reaches incidents by a worker: from the worker's record, or by naming the worker. */
function waysFromWorkers(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && type !== schema.getMutationType()
      ? Object.values(type.getFields()).flatMap((field) => {
          if (!INCIDENT.test(getNamedType(field.type).name)) return [];
          const asked = field.args
            .flatMap((arg) => within(arg.name, arg.type))
            .filter((name) => /staff|worker|reported|order|sort|rank/i.test(name));
          return type.name === 'StaffMember' || asked.length > 0 ? [`${type.name}.${field.name}(${asked.join()})`] : [];
        })
      : [],
  );
}

describe('workers and incidents', () => {
  const sdl = readFileSync(join(__dirname, '../../supergraph.graphql'), 'utf8');

  it('no field goes from a worker to incidents, and no list of incidents is asked or ordered by worker (R119)', () => {
    const schema = buildASTSchema(parse(sdl), { assumeValid: true });
    expect(schema.getType('Incident')).toBeDefined();
    expect(waysFromWorkers(schema)).toEqual([]);
  });

  it('would be seen if there were one', () => {
    const breach = buildASTSchema(
      parse(`type Query { incidents(filter: F): IncidentConnection } input F { reportedBy: ID } type IncidentConnection { n: Int }
        type StaffMember { incidents: IncidentConnection }`),
    );
    expect(waysFromWorkers(breach)).toEqual(['Query.incidents(reportedBy)', 'StaffMember.incidents()']);
  });
});
