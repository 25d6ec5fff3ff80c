import { Pool } from 'pg';
import { EVERYTHING, sealDue } from '../src/trail/sealing';

/** Seals once, says which seal it added, and goes no further, so that it is killed before its anchor is written. */
async function main({ url, key }: { url: string; key: string }): Promise<void> {
  await sealDue(new Pool({ connectionString: url }), {
    key: Buffer.from(key, 'hex'),
    look: EVERYTHING,
    sealed: ({ number }) => {
      process.stdout.write(`${number}\n`);
      return new Promise((done) => setTimeout(done, 600_000));
    },
  });
}

void main(JSON.parse(process.argv[2] ?? '{}') as Parameters<typeof main>[0]);
