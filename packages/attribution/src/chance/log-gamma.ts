/**
 * ln Γ(x) for x above 0, to 12 digits: Stirling's series (Abramowitz and Stegun 6.1.41) from 8
 * upwards, below it by Γ(x) = Γ(x + 1) / x.
 */
export function logGamma(x: number): number {
  let [shifted, product] = [x, 1];
  for (; shifted < 8; shifted++) product *= shifted;
  const inverse = 1 / (shifted * shifted);
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) /
    shifted;
  const half = 0.5 * Math.log(2 * Math.PI);
  return (shifted - 0.5) * Math.log(shifted) - shifted + half + series - Math.log(product);
}
