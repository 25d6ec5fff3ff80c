import { Client } from 'pg';

/**
 * The logins of one database. `owner` migrates, `app` serves, `audit` only inserts the trail, `sealer` reads and seals it,
 * `logReader` reads the outbox.
 */
export interface DatabaseUrls {
  readonly owner: string;
  readonly app: string;
  readonly audit: string;
  readonly sealer: string;
  readonly logReader: string;
}

export interface Passwords {
  readonly owner: string;
  readonly app: string;
  readonly audit: string;
  readonly sealer: string;
  readonly logReader: string;
}

/**
 * Makes the roles and the database when they are missing, and sets the passwords; running it again changes nothing
 * else. `adminUrl` is a login that may create roles. Role names come from `domain` (default: the database's name).
 */
export async function provisionDatabase(
  adminUrl: string,
  database: string,
  passwords: Passwords,
  domain: string = database,
): Promise<DatabaseUrls> {
  const roles = {
    owner: `${domain}_owner`,
    app: `${domain}_app`,
    audit: `${domain}_audit`,
    sealer: `${domain}_sealer`,
    logReader: 'log_reader',
  } as const;
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    // Roles are shared by the whole server: two provisionings at once must not race.
    await admin.query('select pg_advisory_lock(7001)');
    for (const [name, role] of Object.entries(roles) as [keyof Passwords, string][]) {
      const found = await admin.query('select 1 from pg_roles where rolname = $1', [role]);
      const verb = found.rowCount ? 'alter' : 'create';
      await admin.query(
        `${verb} role ${admin.escapeIdentifier(role)} login nosuperuser nobypassrls password ${admin.escapeLiteral(passwords[name])}`,
      );
    }
    const name = admin.escapeIdentifier(database);
    if (!(await admin.query('select 1 from pg_database where datname = $1', [database])).rowCount) {
      await admin.query(`create database ${name} owner ${admin.escapeIdentifier(roles.owner)}`);
      await admin.query(`revoke all on database ${name} from public`);
    }
    for (const role of [roles.app, roles.audit, roles.sealer, roles.logReader]) {
      await admin.query(`grant connect on database ${name} to ${admin.escapeIdentifier(role)}`);
    }
  } finally {
    await admin.end();
  }
  const urlOf = (key: keyof Passwords) => {
    const url = new URL(adminUrl);
    url.username = roles[key];
    url.password = passwords[key];
    url.pathname = `/${database}`;
    return url.toString();
  };
  return { owner: urlOf('owner'), app: urlOf('app'), audit: urlOf('audit'), sealer: urlOf('sealer'), logReader: urlOf('logReader') };
}
