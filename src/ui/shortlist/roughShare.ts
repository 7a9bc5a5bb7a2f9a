/** A share as some hundred draws tell it: in steps of five percent, "80%", "<5%". */
import type { Language } from '../../domain/LocalText.ts';
import { formatShare } from '../stats/formatShare.ts';

const STEP = 0.05;

export function roughShare(share: number, language: Language): string {
  const rounded = Math.round(share / STEP) * STEP;
  return rounded === 0 ? `<${formatShare(STEP, 1, language)}` : formatShare(rounded, 1, language);
}
