import type { Facts } from './ledger';
import type { Saying } from './told';

/** What the processes said, kept as the ledger needs it. */
export class Journal {
  readonly acknowledged: { aggregateId: string; version: number }[] = [];
  readonly rolledBack: string[] = [];
  readonly poison: { eventId: string; code: string }[] = [];
  /** How many events were handed to consumers, however often. */
  delivered = 0;
  mostMemoryMb = 0;
  /** The last things that were complained of, for whoever looks why a run failed. */
  readonly complaints: string[] = [];

  readonly take = (saying: Saying): void => {
    switch (saying.is) {
      case 'committed':
        for (let version = saying.from; version <= saying.to; version += 1)
          this.acknowledged.push({ aggregateId: saying.aggregateId, version });
        break;
      case 'rolled back':
        this.rolledBack.push(saying.aggregateId);
        break;
      case 'planted':
        this.poison.push({ eventId: saying.eventId, code: saying.code });
        break;
      case 'read':
        this.delivered += saying.events;
        break;
      case 'memory':
        this.mostMemoryMb = Math.max(this.mostMemoryMb, saying.mb);
        break;
      case 'complaint':
        this.complaints.push(saying.text);
        if (this.complaints.length > 40) this.complaints.shift();
        break;
      case 'done':
      case 'in the middle':
        break;
    }
  };

  readonly told = (): Pick<Facts, 'acknowledged' | 'rolledBack' | 'poison'> => ({
    acknowledged: this.acknowledged,
    rolledBack: this.rolledBack,
    poison: this.poison,
  });
}
