/** Texts of the embedded map, and of the lines that embed it: fetched with them. */
export interface EmbedMessages {
  /** Leads out of the frame to the whole map. */
  readonly openFull: (title: string) => string;
  /** Leads to the passage that names the place. */
  readonly basis: (passage: string) => string;
  readonly openPlace: string;
  readonly gestures: {
    readonly wheel: string;
    readonly wheelMac: string;
    readonly fingers: string;
  };
  readonly heading: string;
  readonly intro: string;
  readonly size: string;
  readonly sizeName: Readonly<Record<'wide' | 'fluid' | 'upright', string>>;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser forbids copying: the lines are selected instead. */
  readonly copyByHand: string;
  /** Which pages may frame the map, where its host sends the headers. */
  readonly ownPagesAlone: string;
  readonly allowedPages: (origins: string) => string;
  readonly noPublicUrl: (address: string) => string;
  readonly publicRules: string;
}
