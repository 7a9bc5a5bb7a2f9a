/** The distance of a city beyond the map: no finer than anyone plans by from afar. */
import type { DistanceRange } from '../domain/distance.ts';
import type { Language } from '../domain/LocalText.ts';
import { formatNumber } from './format.ts';
import type { Messages } from './Messages.ts';

/** The farther, the rounder, in metres. */
const STEPS = [
  { upTo: 20_000, step: 1_000 },
  { upTo: 100_000, step: 5_000 },
  { upTo: Infinity, step: 10_000 },
] as const;

/** "约 50 公里"; "约 80–110 公里" where the places at both ends are known too roughly for one figure. */
export function formatFarDistance({ fromMetres, toMetres }: DistanceRange, language: Language, messages: Messages): string {
  const middle = (fromMetres + toMetres) / 2;
  const step = STEPS.find(({ upTo }) => middle < upTo)?.step ?? STEPS[2].step;
  const kilometres = (metres: number) => formatNumber(metres / 1_000, language);
  const { about } = messages.controls;
  if (toMetres - fromMetres <= step) return about(messages.kilometres(kilometres(Math.max(Math.round(middle / step), 1) * step)));
  const [from, to] = [Math.floor(fromMetres / step) * step, Math.ceil(toMetres / step) * step];
  if (from === 0) return messages.within(messages.kilometres(kilometres(to)));
  return about(messages.kilometres(`${kilometres(from)}–${kilometres(to)}`));
}
