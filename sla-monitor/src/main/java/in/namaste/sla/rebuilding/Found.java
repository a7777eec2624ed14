package in.namaste.sla.rebuilding;

/**
 * What a rebuild found out about the tables it replaced.
 *
 * @param missing rows that were not there
 * @param wrong rows that said something else
 * @param extra rows that the topics know nothing of
 */
record Found(long missing, long wrong, long extra) {}
