import { figureSaid, isShare, valueShown } from '../outcomes/saying';
import type { Fields } from './fields';
import { unitSaid } from './wording';

/** What of a drawing's canvas a chart needs. */
interface Canvas {
  readonly fontSize: (size: number) => Canvas;
  readonly lineWidth: (width: number) => Canvas;
  readonly fillColor: (colour: string) => Canvas;
  readonly strokeColor: (colour: string) => Canvas;
  readonly dash: (length: number, options: { readonly space: number }) => Canvas;
  readonly undash: () => Canvas;
  readonly moveTo: (x: number, y: number) => Canvas;
  readonly lineTo: (x: number, y: number) => Canvas;
  readonly rect: (x: number, y: number, width: number, height: number) => Canvas;
  readonly circle: (x: number, y: number, radius: number) => Canvas;
  readonly stroke: () => Canvas;
  readonly fill: () => Canvas;
  readonly text: (text: string, x: number, y: number, options: { readonly lineBreak: false }) => Canvas;
}

export const CHART_HEIGHT = 170;
const LEFT = 40;
const BOTTOM = 20;

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);
const shareOf = (point: Fields): Fields => (point['share'] ?? {}) as Fields;
const valueOf = (point: Fields): number => number(valueShown(shareOf(point)));

/** How far up the axis reaches: to all of a share, and to the highest that is drawn of anything else. */
const mostOf = (chart: Fields, points: readonly Fields[]): number =>
  isShare(chart) ? 1 : Math.max(number(chart['target']), ...points.flatMap((point) => [valueOf(point), number(point['upperLimit'])])) || 1;

/** Draws a chart: figures by month or week, on their limits and centre; special causes are squares, so that it is read without colour. */
export function drawChart(canvas: Canvas, chart: Fields, points: readonly Fields[], x: number, y: number, width: number): void {
  const [across, high] = [width - LEFT, CHART_HEIGHT - BOTTOM];
  const atX = (i: number): number => x + LEFT + ((i + 0.5) * across) / Math.max(points.length, 1);
  const most = mostOf(chart, points);
  // There is no room beside the axis for what a rate is per.
  const axis = isShare(chart) ? chart : { kind: 'COUNT' };
  const atY = (value: number): number => y + high * (1 - value / most);
  canvas
    .lineWidth(0.5)
    .strokeColor('#595959')
    .rect(x + LEFT, y, across, high)
    .stroke();
  canvas.fontSize(7).fillColor('black');
  for (const value of [0, most / 2, most]) canvas.text(figureSaid(value, axis), x, Math.max(y, atY(value) - 8), { lineBreak: false });
  const line = (of: (point: Fields) => number): void => {
    points.forEach((point, i) => (i === 0 ? canvas.moveTo(atX(0), atY(of(point))) : canvas.lineTo(atX(i), atY(of(point)))));
    if (points.length > 0) canvas.stroke();
  };
  canvas.dash(3, { space: 2 });
  line((point) => number(point['lowerLimit']));
  line((point) => number(point['upperLimit']));
  canvas.undash();
  line((point) => number(point['centre']));
  const target = number(chart['target']);
  canvas
    .dash(1, { space: 1 })
    .moveTo(x + LEFT, atY(target))
    .lineTo(x + width, atY(target))
    .stroke()
    .undash();
  canvas.lineWidth(1.5).strokeColor('#003087');
  line(valueOf);
  const every = Math.ceil(points.length / 12);
  points.forEach((point, i) => {
    const [px, py] = [atX(i), atY(valueOf(point))];
    const special = Array.isArray(point['signals']) && point['signals'].length > 0;
    (special ? canvas.rect(px - 4, py - 4, 8, 8) : canvas.circle(px, py, 2.5)).fillColor('#003087').fill();
    const month = shareOf(point)['from'];
    if (i % every === 0 && typeof month === 'string')
      canvas.fillColor('black').text(unitSaid(chart, month), px - 12, y + high + 4, { lineBreak: false });
  });
}
