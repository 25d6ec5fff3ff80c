import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const apps = readdirSync('apps').filter((app) => existsSync(`apps/${app}/schema`));

/** Resolver types from each subgraph's SDL; committed, and compared in `npm run codegen:check`. */
const config: CodegenConfig = {
  generates: Object.fromEntries(
    apps.map((app) => [
      `apps/${app}/src/__generated__/graphql.ts`,
      {
        schema: `apps/${app}/schema/*.graphql`,
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          enumsAsTypes: true,
          useTypeImports: true,
          contextType: '@causeway/subgraph#GraphContext',
          inputMaybeValue: 'T | null | undefined',
          mappers: JSON.parse(readFileSync(`apps/${app}/codegen-mappers.json`, 'utf8')) as Record<string, string>,
          scalars: {
            DateTime: 'Date',
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
