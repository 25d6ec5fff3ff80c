import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJava, javaVersionIn } from './java';

describe('the Java that Kafka runs on', () => {
  const home = mkdtempSync(join(tmpdir(), 'causeway-java-'));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  const javaThatSays = (version: string): void => {
    mkdirSync(join(home, 'bin'), { recursive: true });
    writeFileSync(join(home, 'bin', 'java'), `#!/bin/sh\necho 'openjdk version "${version}"' >&2\n`);
    chmodSync(join(home, 'bin', 'java'), 0o755);
  };

  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['java version "1.8.0_392"', 8],
    ['openjdk version "21-ea" 2023-09-19', 21],
    ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
  ])('%s is version %s', (said, version) => {
    expect(javaVersionIn(said)).toBe(version);
  });

  it('is the one of JAVA_HOME when that is new enough', () => {
    javaThatSays('17.0.1');
    expect(findJava(home)).toEqual({ java: join(home, 'bin', 'java') });
  });

  it('is not an older one, which is told with what to do when there is no other', () => {
    javaThatSays('11.0.2');
    expect(findJava(home, [])).toEqual({
      missing: `Kafka needs Java 17 or later, and ${join(home, 'bin', 'java')} is Java 11: install one, or set KAFKA_BROKERS to brokers of yours.`,
    });
  });
});
