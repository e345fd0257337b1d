/**
 * How many percent more units sell for one percent off the price. The mean of 1,851 published estimates
 * is 2.62 (Bijmolt, van Heerde, Pieters, "New empirical generalizations on the determinants of price elasticity", Journal
 * of Marketing Research 42, 2005), mostly of groceries; what a single shop's markdown does is less, so the middle is
 * taken lower. A judgement, stated as such.
 */
export const USUAL_ELASTICITY = { low: 1, likely: 1.8, high: 2.8 } as const;
