import type { Domain } from '@causeway/event-contracts';
import { migrate, migration, platformMigrations, provisionDatabase, type DatabaseUrls } from '@causeway/persistence';

export const SOURCE: Domain = 'care-records';
export const SOURCE_DATABASE = 'care_records';
/** Also the name of its database. */
export const CONSUMER = 'workforce';
const PASSWORDS = { owner: 'chaos', app: 'chaos', audit: 'chaos', sealer: 'chaos', logReader: 'chaos' };

/** Effects as they were had, in order, with nothing that would keep a second one away. */
const effects = migration(
  'ChaosEffects1772000000001',
  `create table chaos_effect (n bigint generated always as identity, event_id uuid not null, aggregate_id uuid not null, version integer not null);
grant select, insert on chaos_effect to ${CONSUMER}_app;`,
);

/** A database that announces, and one that takes in. Both are named after their domains. */
export async function makeDatabases(adminUrl: string): Promise<{ readonly source: DatabaseUrls; readonly target: DatabaseUrls }> {
  const source = await provisionDatabase(adminUrl, SOURCE_DATABASE, PASSWORDS);
  await migrate(source.owner, platformMigrations(SOURCE_DATABASE));
  const target = await provisionDatabase(adminUrl, CONSUMER, PASSWORDS);
  await migrate(target.owner, [...platformMigrations(CONSUMER), effects]);
  return { source, target };
}

/** The same logins by another port. */
export const through = (urls: DatabaseUrls, port: number): DatabaseUrls => {
  const at = (text: string): string => {
    const url = new URL(text);
    url.port = String(port);
    return url.toString();
  };
  return { owner: at(urls.owner), app: at(urls.app), audit: at(urls.audit), sealer: at(urls.sealer), logReader: at(urls.logReader) };
};
