/** Says in the place of the map why there is none, what can be done, and where everything stands as text. */
import type { AppState } from '../../state/AppState.ts';
import { useInterface } from '../Interface.ts';
import { StateLink } from '../parts/StateLink.tsx';

export interface NoMapProps {
  /** The edition without a map; absent where the page has become that already. */
  readonly textEdition?: { readonly to: (state: AppState) => AppState; readonly onFollow: () => void };
}

export function NoMap({ textEdition }: NoMapProps) {
  const { messages } = useInterface();
  const { missing, missingWhy, remedies, textEdition: words } = messages.drawing;
  return (
    <div class="no-map" role="status">
      <div>
        <p class="no-map-head">{missing}</p>
        <p>{missingWhy}</p>
        <ul>
          {remedies.map((remedy) => (
            <li key={remedy}>{remedy}</li>
          ))}
          {textEdition !== undefined && (
            <li>
              <StateLink class="text-button" {...textEdition}>
                {words}
              </StateLink>
            </li>
          )}
        </ul>
      </div>
    </div>
  );
}
