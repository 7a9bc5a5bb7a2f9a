/** Catches what goes wrong while the kiosk is drawn: it is told, and the story begins anew. */
import { Component, type ComponentChildren } from 'preact';

export interface KioskBoundaryProps {
  readonly children: ComponentChildren;
  /** What stands there until it is drawn again. */
  readonly fallback: ComponentChildren;
  readonly onTrouble: (error: unknown) => void;
}

const PAUSE_MS = 1_000;

export class KioskBoundary extends Component<KioskBoundaryProps, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  override componentDidCatch(error: unknown): void {
    this.setState({ hasFailed: true });
    this.props.onTrouble(error);
    setTimeout(() => this.setState({ hasFailed: false }), PAUSE_MS);
  }

  override render() {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
