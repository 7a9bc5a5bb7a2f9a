/** Makes the fill of discs fade outwards, as what is somewhere about their middle: a flat disc reads as ground that is taken. */
import { LayerExtension } from '@deck.gl/core';

/** Share of the fill's strength that is left at the edge. */
const LEFT_AT_EDGE = 0.4;
/** The outline keeps its strength. */
const OUTLINE_PIXELS = 1.5;

export class SoftDiscExtension extends LayerExtension {
  static override readonly extensionName = 'SoftDiscExtension';

  override getShaders(): { readonly inject: Readonly<Record<string, string>> } {
    return {
      inject: {
        'fs:DECKGL_FILTER_COLOR': `
          float share = length(geometry.uv);
          if (share < 1.0 - ${OUTLINE_PIXELS} * fwidth(share)) color.a *= mix(1.0, ${LEFT_AT_EDGE}, smoothstep(0.0, 1.0, share));
        `,
      },
    };
  }
}
