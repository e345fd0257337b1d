import { EN_BROAD_A_TO_L } from "./en-broad-a-to-l.ts";
import { EN_BROAD_M_TO_Z } from "./en-broad-m-to-z.ts";

/**
 * Ordinary English that a business letter borrows from everyday speech, form by form. Chosen class by class, as WordNet
 * sorts them, among the words of SCOWL, levels 10 to 35 (http://wordlist.aspell.net, Copyright 2000-2016 by Kevin
 * Atkinson; use, copying and change are granted without fee where this notice stands), with some words of trade beside.
 *
 * Left out on purpose is all that could state a fact of its own: things and what they are made of, colours, food,
 * animals, plants, bodies, places, peoples, offices, sums, times, shares, courts, illness, crime and war; and whatever
 * commits, denies, forbids, lends or gives. A word that comes to the list must belong to none of these classes.
 */
export const EN_BROAD: readonly string[] = [...EN_BROAD_A_TO_L, ...EN_BROAD_M_TO_Z];
