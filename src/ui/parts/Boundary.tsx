/** Catches what goes wrong while its part of the page is drawn: all other parts live on. */
import { Component, type ComponentChildren } from 'preact';

export interface BoundaryProps {
  readonly children: ComponentChildren;
  /** What stands there until it is drawn again. */
  readonly fallback: (retry: () => void) => ComponentChildren;
  readonly onError: (error: unknown, retry: () => void) => void;
  /** Names what is drawn: something else is tried at once where the former could not be. */
  readonly shows?: string | undefined;
}

interface BoundaryState {
  /** What could not be drawn. */
  readonly failed: { readonly shows: string | undefined } | undefined;
}

export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { failed: undefined };
  readonly #retry = (): void => this.setState({ failed: undefined });

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: { shows: this.props.shows } });
    this.props.onError(error, this.#retry);
  }

  override componentDidUpdate(): void {
    const { failed } = this.state;
    if (failed !== undefined && failed.shows !== this.props.shows) this.#retry();
  }

  override render() {
    const { children, fallback, shows } = this.props;
    const { failed } = this.state;
    return failed !== undefined && failed.shows === shows ? fallback(this.#retry) : children;
  }
}
