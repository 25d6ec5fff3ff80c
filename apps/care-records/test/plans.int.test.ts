import { scansOfList } from '@causeway/testing';
import { parts } from '../src/parts';

test('the list of a service’s daily notes is read by the index of its service and in its order, whatever else the table holds', async () => {
  expect(await scansOfList(parts, 'daily_note', 'dailyNotes')).toEqual(['Index Scan daily_note_service']);
});
