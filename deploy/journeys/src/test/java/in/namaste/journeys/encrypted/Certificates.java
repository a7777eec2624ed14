package in.namaste.journeys.encrypted;

import io.smallrye.certs.CertificateGenerator;
import io.smallrye.certs.CertificateRequest;
import io.smallrye.certs.Format;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * An authority of our own and what it gave the servers of this machine, as PEM.
 *
 * @param authority whom clients are to trust
 * @param certificate the servers' own
 * @param key that of the certificate
 */
record Certificates(Path authority, Path certificate, Path key) {

  private static final String SERVERS = "servers";

  /** Makes new ones for servers at 127.0.0.1. */
  static Certificates in(Path folder) throws Exception {
    Files.createDirectories(folder);
    new CertificateGenerator(folder, true)
        .generate(
            new CertificateRequest()
                .withName(SERVERS)
                .withFormat(Format.PEM)
                .withCN("servers of Namaste")
                .withSubjectAlternativeName("IP:127.0.0.1")
                .withDuration(Duration.ofDays(1)));
    return made(folder);
  }

  /** Those that lie there. */
  static Certificates made(Path folder) {
    return new Certificates(
        folder.resolve(SERVERS + "-ca.crt"),
        folder.resolve(SERVERS + ".crt"),
        folder.resolve(SERVERS + ".key"));
  }
}
