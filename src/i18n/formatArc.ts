/** Angles of the earth's grid as a map's frame writes them. */

/** 407100 → "113°05′", with seconds only where there are any or where `withSeconds` asks for them: "113°05′20″". Of whole seconds. */
export function formatArc(seconds: number, withSeconds = false): string {
  const whole = Math.abs(seconds);
  const [degrees, minutes, rest] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60, whole % 60];
  return `${degrees}°${two(minutes)}′${withSeconds || rest > 0 ? `${two(rest)}″` : ''}`;
}

/** A step of the grid: 300 → "5′", 20 → "20″", 3600 → "1°". */
export function formatStep(seconds: number): string {
  if (seconds % 3_600 === 0) return `${seconds / 3_600}°`;
  return seconds % 60 === 0 ? `${seconds / 60}′` : `${seconds}″`;
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
