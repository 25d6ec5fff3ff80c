import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { whyItEnded } from './broker';

const LOG = join('/', 'data', 'kafka', 'kafka.log');

describe('why Kafka ended', () => {
  it.each(['../start/main.ts', 'main.ts'])('names, for a port that is taken, a setting that %s reads', (file) => {
    const why = whyItEnded('KafkaException: Socket server failed to bind to 127.0.0.1:4092: Address already in use.', LOG);
    expect(why).toContain('Port 4092 is taken');
    const [setting = 'none'] = /CAUSEWAY_\w+/.exec(why) ?? [];
    expect(readFileSync(join(__dirname, file), 'utf8')).toContain(`process.env['${setting}']`);
  });

  it('says where room is to be made when the disk is full', () => {
    expect(whyItEnded('java.io.IOException: No space left on device', LOG)).toBe(
      `Kafka has no disk space left: make room on the disk of ${join('/', 'data', 'kafka')}, then run this again.`,
    );
  });

  it('shows the end of its log in any other case', () => {
    expect(whyItEnded('a\nFATAL b\n', LOG)).toBe(`Kafka ended as it started; the end of ${LOG}:\na\nFATAL b`);
  });
});
