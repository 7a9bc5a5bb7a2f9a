/** An arrow to the north, slender as on a topographic sheet. */

export function NorthArrow({ mark, label }: { readonly mark: string; readonly label: string }) {
  return (
    <svg class="north-arrow" width="18" height="30" viewBox="0 0 18 30" role="img" aria-label={label}>
      <path class="north-half" d="M9 9 13.4 29 9 25.4Z" />
      <path class="north-edge" d="M9 9 13.4 29 9 25.4 4.6 29Z" />
      <text x="9" y="7">
        {mark}
      </text>
    </svg>
  );
}
