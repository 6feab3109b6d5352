/** Standard normal quantiles: 95 % between minus and plus `z95`; 5 % beyond `z5` on one side. */
export const z95 = 1.959963984540054;
export const z5 = 1.6448536269514722;
