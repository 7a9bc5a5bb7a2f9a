/** What every panel needs: the language, its texts, and the colours in force. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../domain/LocalText.ts';
import type { Scheme } from '../domain/Scheme.ts';
import type { Messages } from '../i18n/index.ts';
import type { AppState } from '../state/AppState.ts';

export interface Interface {
  readonly language: Language;
  readonly messages: Messages;
  readonly scheme: Scheme;
  /** Address of the view that a transition leads to, for links that can be copied or opened apart. */
  readonly hrefOf: (transition: (state: AppState) => AppState) => string;
}

export const InterfaceContext = createContext<Interface | undefined>(undefined);

export function useInterface(): Interface {
  const value = useContext(InterfaceContext);
  if (value === undefined) throw new Error('a panel outside of the interface context');
  return value;
}
