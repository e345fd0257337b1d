/** The wiring of the one door: the only place where a writing client is built. */
