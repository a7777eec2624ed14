package in.namaste.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** The machine in neutral words: what figures depend on, nothing that names it. */
public final class Machine {

  private Machine() {}

  public static String describe() {
    long memory =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize();
    return String.format(
        Locale.ROOT,
        "%d cores, %d GB of memory, %s %s, JDK %s; load, services, Kafka and PostgreSQL share them.",
        Runtime.getRuntime().availableProcessors(),
        Math.round(memory / 1e9),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        Runtime.version().feature());
  }
}
