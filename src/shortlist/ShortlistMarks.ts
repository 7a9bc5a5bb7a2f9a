/** What the map shows of the shortlist while it is open: the first ranks above their parks, and the reader's own sites. */
import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { BenchContext, BenchPart } from '../bench/BenchContext.ts';
import { isOwn } from '../domain/shortlist/Candidate.ts';
import { shortlistDrawing, type ShortlistMark } from '../map/bench/shortlistDrawing.ts';
import type { BenchDrawing } from '../map/BenchDrawing.ts';
import type { ShortlistModel } from './ShortlistModel.ts';

/** More numbers than these would be a list on the map. */
const MOST_RANKS = 10;
const SETTLE_MS = 250;

export class ShortlistMarks implements BenchPart {
  readonly drawing: ReadonlySignal<BenchDrawing | undefined>;

  constructor(context: BenchContext, model: ShortlistModel) {
    // A map that is drawn anew at every step would hold up the thumb.
    const settled = signal(model.ranking.peek());
    effect(() => {
      const ranking = model.ranking.value;
      const timer = setTimeout(() => (settled.value = ranking), SETTLE_MS);
      return () => clearTimeout(timer);
    });
    const isOpen = computed(() => context.store.state.value.view === 'shortlist');
    const marks = computed((): readonly ShortlistMark[] => {
      if (!isOpen.value) return [];
      const { language } = context.shown.value;
      const ranks = new Map((settled.value?.ranked ?? []).map(({ candidate, rank }) => [candidate.id, rank]));
      return model.candidates.value.flatMap((candidate) => {
        const rank = ranks.get(candidate.id);
        // What is only known to lie in an area has no spot of its own for a number.
        const isHeld = candidate.place?.properties.host !== undefined;
        const shown = rank !== undefined && rank <= MOST_RANKS && !isHeld ? rank : undefined;
        if (candidate.disc === undefined || (shown === undefined && !isOwn(candidate))) return [];
        return [{ position: candidate.disc.position, rank: shown, site: isOwn(candidate) ? candidate.name[language] : undefined }];
      });
    });
    // Dragging a weight re-ranks without moving anything on the map, mostly.
    const key = computed(() => JSON.stringify([marks.value, context.shown.value.scheme]));
    this.drawing = computed(() => (JSON.parse(key.value) as readonly [readonly ShortlistMark[]])[0].length === 0 ? undefined : shortlistDrawing(marks.peek(), context.shown.peek().scheme));
  }

  /** They stand in nobody's way: a click selects the park below. */
  meet(): boolean {
    return false;
  }
}
