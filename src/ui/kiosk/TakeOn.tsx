/** Leads on to a visitor's own phone; without a public address there is nowhere to lead. */
import { KIOSK_MESSAGES } from '../../i18n/kiosk/index.ts';
import { useInterface } from '../Interface.ts';
import { QrCode } from '../print/QrCode.tsx';

export function TakeOn({ address }: { readonly address: string }) {
  const { language } = useInterface();
  const words = KIOSK_MESSAGES[language];
  return (
    <aside class="take-on">
      <QrCode text={address} label={words.takeOn} />
      <p>{words.takeOn}</p>
    </aside>
  );
}
