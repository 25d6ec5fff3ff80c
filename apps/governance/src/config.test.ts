import { generateKeyPairSync } from 'node:crypto';
import { readConfig } from './config';
import { mailSettings } from './notices/settings';

const pem = (type: 'ed25519' | 'x25519') =>
  generateKeyPairSync(type as 'ed25519')
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString();

const ENVIRONMENT = {
  PORT: '4004',
  DATABASE_URL: 'postgres://a@localhost/g',
  AUDIT_DATABASE_URL: 'postgres://b@localhost/g',
  OIDC_ISSUER: 'https://id.test',
  OIDC_JWKS_URL: 'https://id.test/jwks',
  ID_CODEC_KEY: 'a'.repeat(64),
  PACK_KEY: pem('ed25519'),
  ...Object.fromEntries(
    ['WORKFORCE', 'CARE_RECORDS', 'SAFEGUARDING', 'LINKING'].map((name) => [`${name}_LOG_URL`, 'postgres://c@localhost/x']),
  ),
};

describe("governance's configuration", () => {
  it('has the folder of the documents beside what every subgraph is told', () => {
    expect(readConfig({ ...ENVIRONMENT, FILES_URL: 'file:///var/files' })).toMatchObject({
      port: 4004,
      own: { FILES_URL: 'file:///var/files' },
    });
  });

  it('names every fault at once, its own too', () => {
    expect(() => readConfig({ ...ENVIRONMENT, PORT: 'x', FILES_URL: 'https://files.test' })).toThrow(
      /2 faults:\n {2}PORT: .*\n {2}FILES_URL: must be a file:\/\/ URL of a folder/,
    );
  });

  it('has the key that signs packs, also on one line, and refuses to start without it or with another kind of key', () => {
    const FILES_URL = 'file:///var/files';
    const onOneLine = { ...ENVIRONMENT, FILES_URL, PACK_KEY: ENVIRONMENT.PACK_KEY.replaceAll('\n', '\\n') };
    expect(readConfig(onOneLine).own).toMatchObject({ PACK_KEY: { asymmetricKeyType: 'ed25519' }, PACK_FORMER_KEYS: [] });
    for (const PACK_KEY of [undefined, '', 'secret', pem('x25519')]) {
      const read = () => readConfig({ ...ENVIRONMENT, FILES_URL, PACK_KEY });
      expect(read).toThrow(/1 fault:\n {2}PACK_KEY: /);
      expect(read).not.toThrow(/secret/);
    }
    expect(() => readConfig({ ...ENVIRONMENT, FILES_URL, PACK_FORMER_KEYS: 'none' })).toThrow(/PACK_FORMER_KEYS: must be/);
  });

  describe('of mail', () => {
    const read = (more: NodeJS.ProcessEnv) => () => readConfig({ ...ENVIRONMENT, FILES_URL: 'file:///var/files', ...more });
    const MAIL = {
      SMTP_URL: 'smtps://user:pass%2Fword@mail.test:465/?pool=true',
      MAIL_FROM: 'causeway@care.test',
      PORTAL_URL: 'https://portal.test',
    };

    it('is off while there is no server, whatever else is set', () => {
      for (const more of [{}, { SMTP_URL: '', MAIL_FROM: '', PORTAL_URL: '' }, { MAIL_FROM: 'nonsense', PORTAL_URL: '-' }])
        expect(mailSettings(read(more)().own)).toBeNull();
    });

    it('has the server, the address that mails come from, and where their links lead', () => {
      expect(mailSettings(read(MAIL)().own)).toEqual({ smtpUrl: MAIL.SMTP_URL, from: MAIL.MAIL_FROM, portalUrl: MAIL.PORTAL_URL });
    });

    it('names all that is missing or wrong where there is a server, and never says the password', () => {
      expect(read({ SMTP_URL: MAIL.SMTP_URL })).toThrow(/2 faults:\n {2}MAIL_FROM: .*\n {2}PORTAL_URL: /);
      expect(read({ ...MAIL, SMTP_URL: 'https://mail.test' })).toThrow(/1 fault:\n {2}SMTP_URL: must be an smtp:/);
      expect(read({ ...MAIL, MAIL_FROM: 'Care <causeway@care.test>' })).toThrow(/MAIL_FROM: must be one e-mail address/);
      expect(read({ ...MAIL, SMTP_URL: 'https://user:secret@mail.test', PORTAL_URL: 'ftp://portal.test' })).not.toThrow(/secret/);
    });
  });
});
