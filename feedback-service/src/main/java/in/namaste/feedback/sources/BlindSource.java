package in.namaste.feedback.sources;

/**
 * Where answers come from, blind: half of an HMAC-SHA256 under a key that lives for one day, in
 * memory only. Once the key is gone nobody can say, or try out, whose it was.
 */
record BlindSource(long high, long low) {}
