import type { Draw } from './random';

/** Names and texts that nobody has and nobody wrote. */
const GIVEN =
  'Ada Bela Cato Dena Edda Fenn Gale Hale Iona Jory Kell Lowen Maro Nell Orla Perran Quill Rhea Senara Tamsin Ulla Venn Wenna Yestin Zella'.split(
    ' ',
  );
const FAMILY =
  'Ashmere Brackwell Cresthorn Dunmarsh Elderby Fernhollow Gorsefield Hazelwick Inglemoor Juniperley Kestrelby Larkmead Mossgrove Nettlecombe Oakenshaw Pinewarden Quillbrook Rushfenn Sedgewater Thornacre Underlea Vetchford Willowmere Yarrowdale'.split(
    ' ',
  );

export const nameOf = (draw: Draw): string => `${draw.pick(GIVEN)} ${draw.pick(FAMILY)}`;

export const PLACES =
  'Amberfield Beckside Copperbeech Dovecote Elmcroft Foxglove Greenway Hollybank Ivygate Kingfisher Lindenlea Millrace Northwood Orchard Primrose Riverside Stonebridge Tanglewood Upmeadow Vinehall'.split(
    ' ',
  );

export const PLANS: readonly (readonly [string, string])[] = [
  ['Eating and drinking', 'NUTRITION'],
  ['Moving about', 'MOBILITY'],
  ['Medicines', 'MEDICINES'],
  ['Going out', 'COMMUNITY'],
  ['Sleep', 'SLEEP'],
];

export const RISKS = ['CHOKING', 'FALLS', 'SKIN', 'SLEEP', 'WEIGHT_LOSS', 'DISTRESS', 'CONTINENCE'];

export const NOTES = [
  'A quiet time. Ate well, and watched the birds.',
  'Was up and about, and helped to lay the table.',
  'Had a visitor, and talked about the garden.',
  'Was tired, and rested after the meal.',
  'Went for a short walk, and enjoyed the fresh air.',
  'Listened to music; in good spirits.',
];

export const SIGNS = [
  'Not quite as usual: seemed unsettled, and needed more help than last week.',
  'Coughed while drinking, and left half of the meal.',
  'Unsteady on the feet twice, and asked for an arm.',
  'Awake from three on, and sleepy all day.',
];

export const HANDED_OVER = [
  'All as before; the list was read through.',
  'Quiet; one appointment tomorrow at ten.',
  'Two people slept badly; the rest as usual.',
];

export const HAPPENED: Readonly<Record<string, string>> = {
  FALL: 'Found on the floor beside the chair; no injury was seen.',
  MEDICINES: 'The round was signed, and a tablet was still in its pack.',
  DISTRESS: 'Shouted and pushed the table away; calmed after a while.',
  MISSED_CARE: 'What was planned was not done, and nobody had said so.',
  NEAR_MISS: 'It was noticed in time; nothing came of it.',
  MEALS: 'The meal was not as it should have been, and we have said so before.',
  ROUTINES: 'Nobody knew how the morning goes.',
  CALLS_NOT_RETURNED: 'We rang, and nobody called us back.',
};

export const PRAISE = ['Everyone is kind.', 'Thank you for the cake.', 'It is good to see the same faces.'];
export const CALLS = ['Rang to ask how the week was.', 'Was told of the appointment.', 'Asked for a visit on Sunday.'];
export const BRIEFED = { keyRisks: 'Read from the risk list of each person.', routines: 'As on the routine sheets.' } as const;
