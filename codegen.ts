import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const apps = readdirSync('apps').filter((app) => existsSync(`apps/${app}/schema`));

const mappersOf = (app: string) => JSON.parse(readFileSync(`apps/${app}/codegen-mappers.json`, 'utf8')) as Record<string, string>;
const graphs = apps.map((app) => ({
  schema: `apps/${app}/schema`,
  types: `apps/${app}/src/__generated__/graphql.ts`,
  contextType: '@causeway/subgraph#GraphContext',
  mappers: mappersOf(app),
}));
/** What linking serves beside the supergraph. */
const live = {
  schema: 'apps/linking/live-schema',
  types: 'apps/linking/src/live/__generated__/graphql.ts',
  contextType: '../context#LiveContext',
  mappers: {},
};

/** Resolver types from each subgraph's SDL; committed, and compared in `npm run codegen:check`. */
const config: CodegenConfig = {
  generates: Object.fromEntries(
    [...graphs, live].map(({ schema, types, contextType, mappers }) => [
      types,
      {
        schema: `${schema}/*.graphql`,
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          enumsAsTypes: true,
          useTypeImports: true,
          contextType,
          inputMaybeValue: 'T | null | undefined',
          mappers,
          scalars: {
            DateTime: 'Date',
            EmailAddress: 'string',
            LocalDate: 'string',
            LocalTime: 'string',
            UUID: 'string',
            NHSNumber: 'string',
            NonNegativeInt: 'number',
            PositiveInt: 'number',
          },
        },
      },
    ]),
  ),
};

export default config;
