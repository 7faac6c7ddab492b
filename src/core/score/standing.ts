/** How a recorded score stands against the rule. `rounding`: off by at most one unit of the last shown digit and under 0.1. */
export type Standing = 'right' | 'rounding' | 'over' | 'under';
