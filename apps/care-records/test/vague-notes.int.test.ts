import { careGraph, NOW, type Care } from './care';

const { care: open } = careGraph();
let care: Care;
beforeAll(async () => {
  care = await open();
});

const shown = async (id: string) =>
  (await care.graph.run(care.as('REGISTERED_MANAGER'), NOW, '{ dailyNote(id: "' + id + '") { text vagueWording { wording phrase } } }'))[
    'dailyNote'
  ];
const told = async (id: string) => (await care.graph.events(care.tenantId)).find(({ aggregateId }) => aggregateId === id);

it('a note shows which of its phrases are vague and in what way, and its event has the ways alone (part of R79)', async () => {
  const text = 'Not herself at tea, and a few bruises on the arm.';
  const { id } = await care.note({ text });
  expect(await shown(id)).toEqual({
    text,
    vagueWording: [
      { wording: 'UNSPECIFIC_CHANGE', phrase: 'not herself' },
      { wording: 'UNDESCRIBED_MARK', phrase: 'a few bruises' },
    ],
  });
  const event = await told(id);
  expect(event?.data).toMatchObject({ clarity: 'VAGUE', vagueness: ['UNSPECIFIC_CHANGE', 'UNDESCRIBED_MARK'] });
  expect(JSON.stringify(event)).not.toMatch(/herself|bruises/);
});

it('a note that says what was seen is flagged for nothing, and its event says nothing of wording', async () => {
  const { id } = await care.note({ text: 'A round bruise of 3 cm on the left forearm; the office was told at 10:05.' });
  expect((await shown(id)).vagueWording).toEqual([]);
  expect(Object.keys((await told(id))?.data ?? {})).not.toContain('clarity');
});
