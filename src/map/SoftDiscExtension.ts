/** Makes the fill of discs fade outwards, as what is somewhere about their middle: a flat disc reads as ground that is taken. */
import { LayerExtension, type Layer } from '@deck.gl/core';

export interface SoftDiscOptions {
  /** Share of the fill's strength that is left at the edge, 0 to 1. */
  readonly leftAtEdge: number;
  /** Width of the outline, which keeps its strength; 0 where there is none. */
  readonly outlinePixels: number;
}

export class SoftDiscExtension extends LayerExtension<SoftDiscOptions> {
  static override readonly extensionName = 'SoftDiscExtension';

  override getShaders(this: Layer, { opts }: SoftDiscExtension): { readonly inject: Readonly<Record<string, string>> } {
    return {
      inject: {
        'fs:DECKGL_FILTER_COLOR': `
          float share = length(geometry.uv);
          if (share < 1.0 - float(${opts.outlinePixels}) * fwidth(share)) color.a *= mix(1.0, float(${opts.leftAtEdge}), smoothstep(0.0, 1.0, share));
        `,
      },
    };
  }
}
