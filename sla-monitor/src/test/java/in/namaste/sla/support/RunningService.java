package in.namaste.sla.support;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of the running service on real Kafka and PostgreSQL, with a mail server. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "sla-monitor"))
@QuarkusTestResource(MailServer.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RunningService {}
