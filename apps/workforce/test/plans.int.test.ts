import { scansOfList } from '@causeway/testing';
import { parts } from '../src/parts';

test('the list of a service’s shifts is read by the index of its service and in its order, whatever else the table holds', async () => {
  expect(await scansOfList(parts, 'shift', 'shifts')).toEqual(['Index Scan shift_service']);
});
