/** The standing of the map as a line of text, where no map bears it. */
import type { Standing } from '../../domain/standing.ts';

export function StandingLine({ standing: { notice, statement, dataTo } }: { readonly standing: Standing }) {
  return (
    <p class="standing quiet">
      {notice} · {statement} · <span>{dataTo}</span>
    </p>
  );
}
