/** Says in the place of the map why there is none, what can be done, and where everything stands as text. */
import type { ComponentChildren } from 'preact';
import { useInterface } from '../Interface.ts';

export interface NoMapProps {
  /** A link to the edition without a map; absent where the page has become that already. */
  readonly textEdition?: ComponentChildren;
}

export function NoMap({ textEdition }: NoMapProps) {
  const { messages } = useInterface();
  const { missing, missingWhy, remedies } = messages.drawing;
  return (
    <div class="no-map" role="status">
      <div>
        <p class="no-map-head">{missing}</p>
        <p>{missingWhy}</p>
        <ul>
          {remedies.map((remedy) => (
            <li key={remedy}>{remedy}</li>
          ))}
          {textEdition !== undefined && <li>{textEdition}</li>}
        </ul>
      </div>
    </div>
  );
}
