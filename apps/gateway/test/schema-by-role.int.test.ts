import { getIntrospectionQuery } from 'graphql';
import { startIssuer, type Issuer } from './issuer';
import { startPlatform, type Platform } from './platform';

let issuer: Issuer;
let platform: Platform;
beforeAll(async () => {
  issuer = await startIssuer();
  platform = await startPlatform({ oidc: issuer.oidc, production: true, introspection: { allowed: 'roles', roles: ['ADMINISTRATOR'] } });
});
afterAll(async () => {
  await platform.stop();
  issuer.stop();
});
const as = async (role: string, query: string, variables?: object) =>
  platform.ask(query, { headers: await issuer.bearer('ada', role), ...(variables ? { variables } : {}) });

describe('the schema', () => {
  it('is shown to the roles that are named, for the whole of the standard question', async () => {
    expect(await as('ADMINISTRATOR', getIntrospectionQuery())).toMatchObject({ status: 200, errors: [] });
  });

  it.each([
    ['asked for by itself', '{ __schema { types { name } } }'],
    ['asked for by name', '{ __type(name: "Person") { fields { name } } }'],
    ['asked for under another name, in a fragment', '{ ...F } fragment F on Query { a: __schema { queryType { name } } }'],
    ['asked for among other things', '{ noteTotal __schema { types { name } } }'],
  ])('is not shown to another role, %s', async (_how, query) => {
    const { status, errors, data } = await as('REGISTERED_MANAGER', query);
    expect([status, errors[0]?.extensions?.['code'], data]).toEqual([403, 'INTROSPECTION_FORBIDDEN', undefined]);
    expect(platform.notes.calls).toHaveLength(0);
  });

  it('is not shown to whoever is not verified', async () => {
    expect((await platform.ask('{ __schema { types { name } } }')).status).toBe(403);
  });

  it('leaves `__typename` to everyone', async () => {
    expect((await as('REGISTERED_MANAGER', '{ __typename }')).data).toEqual({ __typename: 'Query' });
  });

  it.each([
    ['a field', '{ noteTota }', undefined, 'noteTotal'],
    ['an argument', '{ person(idd: "1") { name } }', undefined, '"id"'],
    ['a type', '{ person(id: "1") { ... on Persn { name } } }', undefined, 'Person'],
  ])('of which %s is misspelt is suggested by name only to whoever may see it', async (_what, query, variables, name) => {
    const [hidden, shown] = [await as('REGISTERED_MANAGER', query, variables), await as('ADMINISTRATOR', query, variables)];
    expect([hidden.status, shown.status]).toEqual([400, 400]);
    expect(shown.errors.map(({ message }) => message).join()).toContain(`Did you mean ${name.startsWith('"') ? name : `"${name}"`}?`);
    expect(hidden.errors.map(({ message }) => message).join()).not.toMatch(/Did you mean/);
  });
});

describe('where it is allowed or forbidden to everyone', () => {
  it('no role matters', async () => {
    for (const [allowed, status] of [
      ['everyone', 200],
      ['nobody', 403],
    ] as const) {
      const other = await startPlatform({ oidc: issuer.oidc, introspection: { allowed, roles: ['ADMINISTRATOR'] } });
      const headers = await issuer.bearer('ada', 'ADMINISTRATOR');
      expect((await other.ask('{ __schema { types { name } } }', { headers })).status).toBe(status);
      expect((await other.ask('{ __schema { types { name } } }')).status).toBe(status);
      await other.stop();
    }
  });
});
