import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { collectArchives } from './archives';

describe('collecting the archives of Kafka', () => {
  let place: string;
  const said: string[] = [];
  beforeEach(() => (place = mkdtempSync(join(tmpdir(), 'causeway-archives-'))));
  afterEach(() => {
    said.length = 0;
    rmSync(place, { recursive: true, force: true });
  });
  /** A Maven that runs these lines of shell, in the folder that it is to fill. */
  const collectBy = (lines: string): Promise<string | null> => {
    const maven = join(place, 'mvn');
    writeFileSync(maven, `#!/bin/sh\n${lines}\n`);
    chmodSync(maven, 0o755);
    return collectArchives(join(place, 'cache', 'wanted'), (line) => said.push(line), maven);
  };

  it('leaves them in the folder that was asked for', async () => {
    expect(await collectBy('touch kafka.jar')).toBeNull();
    expect(readdirSync(join(place, 'cache', 'wanted'))).toEqual(['kafka.jar']);
    expect(said).toEqual([]);
  });

  it('leaves nothing when Maven fails, and tells why', async () => {
    const why = await collectBy("touch half.jar; echo '[ERROR] No such archive.'; exit 1");
    expect(why).toMatch(/^Maven could not collect the archives of Kafka [\d.]+: No such archive\.$/);
    expect(readdirSync(join(place, 'cache'))).toEqual([]);
  });

  it('tells what to do when there is no Maven', async () => {
    const why = await collectArchives(join(place, 'cache', 'wanted'), () => undefined, join(place, 'no-maven'));
    expect(why).toContain('install Maven, or set KAFKA_BROKERS');
    expect(existsSync(join(place, 'cache', 'wanted'))).toBe(false);
  });

  it('takes what another has collected meanwhile', async () => {
    expect(await collectBy('mkdir ../wanted && touch ../wanted/theirs.jar ours.jar')).toBeNull();
    expect(readdirSync(join(place, 'cache', 'wanted'))).toEqual(['theirs.jar']);
  });

  it('says what goes on when it takes over two seconds', async () => {
    expect(await collectBy('sleep 2.3')).toBeNull();
    expect(said).toEqual([expect.stringMatching(/^Collecting the archives of Kafka [\d.]+ by Maven: 44 MB, once/)]);
  });
});
