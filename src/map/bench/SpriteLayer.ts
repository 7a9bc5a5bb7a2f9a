/** Round points of one size, one vertex each: as instances of a square they would cost a machine without a graphics card twenty times as much. */
import { color, Layer, picking, project32, type Accessor, type Color, type DefaultProps, type LayerProps, type Position, type UpdateParameters } from '@deck.gl/core';
import { Model, type ModelProps } from '@luma.gl/engine';

export interface SpriteProps<Data> {
  readonly data: LayerProps['data'];
  readonly getPosition?: Accessor<Data, Position>;
  readonly getFillColor?: Accessor<Data, Color>;
  readonly radiusPixels: number;
  /** Width of the ring around each; 0 for none. */
  readonly ringPixels: number;
  readonly ringColor: readonly [number, number, number, number];
}

const BLOCK = `\
layout(std140) uniform spriteUniforms {
  float radiusPixels;
  float ringPixels;
  vec4 ringColor;
} sprite;
`;

const SPRITE_UNIFORMS = {
  name: 'sprite',
  vs: BLOCK,
  fs: BLOCK,
  uniformTypes: { radiusPixels: 'f32', ringPixels: 'f32', ringColor: 'vec4<f32>' },
} as const;

/** Where the middle of the ring lies is the radius, as deck.gl's own discs have it. */
const VERTEX = `\
#version 300 es
#define SHADER_NAME sprite-layer-vertex-shader
in vec3 positions;
in vec3 positions64Low;
in vec4 fillColors;
out vec4 vFillColor;
out float reachPixels;
void main(void) {
  geometry.worldPosition = positions;
  geometry.pickingColor = picking_getPickingColorFromIndex(float(gl_VertexID));
  gl_Position = project_position_to_clipspace(positions, positions64Low, vec3(0.0), geometry.position);
  DECKGL_FILTER_GL_POSITION(gl_Position, geometry);
  reachPixels = sprite.radiusPixels + sprite.ringPixels * 0.5 + 0.5;
  gl_PointSize = 2.0 * reachPixels * project.devicePixelRatio;
  vFillColor = vec4(fillColors.rgb, fillColors.a * layer.opacity);
  DECKGL_FILTER_COLOR(vFillColor, geometry);
}
`;

const FRAGMENT = `\
#version 300 es
#define SHADER_NAME sprite-layer-fragment-shader
precision highp float;
in vec4 vFillColor;
in float reachPixels;
out vec4 fragColor;
void main(void) {
  geometry.uv = gl_PointCoord * 2.0 - 1.0;
  float distancePixels = length(geometry.uv) * reachPixels;
  float inCircle = clamp(reachPixels - distancePixels, 0.0, 1.0);
  if (inCircle == 0.0) discard;
  float inner = sprite.radiusPixels - sprite.ringPixels * 0.5;
  float isRing = sprite.ringPixels > 0.0 ? clamp(distancePixels - inner + 0.5, 0.0, 1.0) : 0.0;
  fragColor = mix(vFillColor, sprite.ringColor, isRing);
  fragColor.a *= inCircle;
  DECKGL_FILTER_COLOR(fragColor, geometry);
}
`;

export class SpriteLayer<Data = unknown> extends Layer<Required<SpriteProps<Data>>> {
  static override readonly layerName = 'SpriteLayer';
  static override readonly defaultProps: DefaultProps<SpriteProps<unknown>> = {
    getPosition: { type: 'accessor', value: [0, 0] },
    getFillColor: { type: 'accessor', value: [0, 0, 0, 255] },
    radiusPixels: 3,
    ringPixels: 0,
    ringColor: { type: 'color', value: [255, 255, 255, 255] },
  };
  declare state: { model?: Model };

  override getShaders(): ReturnType<Layer['getShaders']> {
    return super.getShaders({ vs: VERTEX, fs: FRAGMENT, modules: [project32, color, picking, SPRITE_UNIFORMS] });
  }

  override initializeState(): void {
    this.getAttributeManager()?.add({
      positions: { size: 3, type: 'float64', fp64: this.use64bitPositions(), accessor: 'getPosition' },
      fillColors: { size: 4, type: 'unorm8', accessor: 'getFillColor' },
    });
  }

  override updateState(parameters: UpdateParameters<this>): void {
    super.updateState(parameters);
    if (!parameters.changeFlags.extensionsChanged) return;
    this.state.model?.destroy();
    this.state.model = this.#makeModel();
    this.getAttributeManager()?.invalidateAll();
  }

  override draw(): void {
    const { model } = this.state;
    const { radiusPixels, ringPixels, ringColor } = this.props;
    const [red, green, blue, alpha] = ringColor;
    model?.setVertexCount(this.getNumInstances());
    model?.shaderInputs.setProps({ sprite: { radiusPixels, ringPixels, ringColor: [red / 255, green / 255, blue / 255, alpha / 255] } });
    model?.draw(this.context.renderPass);
  }

  #makeModel(): Model {
    return new Model(this.context.device, {
      ...(this.getShaders() as Pick<ModelProps, 'vs' | 'fs' | 'modules'>),
      id: this.props.id,
      topology: 'point-list',
      isInstanced: false,
      bufferLayout: this.getAttributeManager()?.getBufferLayouts({ isInstanced: false }) ?? [],
    });
  }
}
