/** Says that an address asked for more than it may. */
import type { Refusal } from '../../state/addressCaps.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useInterface } from '../Interface.ts';

export function Refused({ refusal: { key, cap } }: { readonly refusal: Refusal }) {
  const { language, messages } = useInterface();
  return (
    <p class="refused" role="alert">
      {key === 'query' ? messages.addressTooLong(formatNumber(cap, language)) : messages.addressRefused(key, formatNumber(cap, language))}
    </p>
  );
}
