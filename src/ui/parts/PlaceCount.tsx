/** A number of places at the end of a button: the eye sees the figure, who listens hears what it counts. */
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

export function PlaceCount({ count }: { readonly count: number }) {
  const { language, messages } = useInterface();
  return (
    <span class="count">
      {formatNumber(count, language)}
      <span class="visually-hidden">{messages.placesUnit(count)}</span>
    </span>
  );
}
