package in.namaste.bench.feedback;

/**
 * A form that lies open on somebody's phone.
 *
 * @param path of the form
 * @param token that its answer needs
 * @param address of the phone, as a proxy would tell it
 */
record OpenForm(String path, String token, String address) {}
