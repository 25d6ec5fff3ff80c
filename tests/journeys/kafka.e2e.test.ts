import { DOMAINS } from '@causeway/event-contracts';
import { describeOverKafka } from '@causeway/testing';
import { playExample1 } from '../../tools/story/example-1/play';
import { killer } from './killer';
import { setStage, type Stage } from './stage';
import { lossesOf } from './traces';

// A whole story, on a machine that may be busy with others.
jest.setTimeout(600_000);

describeOverKafka('the whole platform over Kafka', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage({ kafka: true });
  });
  afterAll(() => stage?.remove());

  it('plays example 1 to its verdict while each process, the broker too, is killed with -9; no event is lost, none has its effect twice', async () => {
    const killing = killer(stage, [
      ['registerStaffMember', 4, 'kafka'],
      ['recordNote', 2, 'care-records'],
      ['publishPlanVersion', 9, 'linking'],
      ['openReview', 3, 'kafka'],
      ['askWhy', 2, 'governance'],
    ]);
    const ending = await playExample1({ ...stage.place, sending: killing.sending }, () => undefined, { settled: stage.settled });
    expect(ending).toMatchObject({ verdict: 'MET_TOO_EARLY', outcome: { beforeNumerator: 4, beforeDenominator: 12, addressed: true } });
    expect(await killing.killed()).toHaveLength(5);
    await stage.settled();
    expect(await lossesOf(stage, ending.world.player.tenantId)).toEqual([]);
    for (const app of DOMAINS) {
      const inPlace = await stage.rows<{ source: string }>(app, `select distinct source from log_position where consumer = $1`, [app]);
      expect(inPlace.filter(({ source }) => source.startsWith('kafka:'))).toHaveLength(4);
    }
  });
});
