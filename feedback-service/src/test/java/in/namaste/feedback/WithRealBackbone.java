package in.namaste.feedback;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A test of the whole service on a real Kafka and a real PostgreSQL. */
@QuarkusTest
@WithTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "feedback-service"))
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithRealBackbone {}
