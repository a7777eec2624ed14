# Migrates the database of the service that the argument names; other programs of deploy/launcher, and the commands of deploy/safekeeping
# (operate), by another entry point. Context: a folder with launcher.jar, lib/ (the commands, and libraries), operate, and namaste/ (SQL of
# the services and the contracts, at their places in the checkout).
ARG BASE_IMAGE=namaste/java
FROM ${BASE_IMAGE}
COPY lib/ /opt/launcher/lib/
COPY launcher.jar /opt/launcher/
COPY operate /usr/local/bin/
COPY namaste/ /namaste/
WORKDIR /namaste
# Where a restore puts photos; a volume that is made here belongs to its user, as those of the services do.
RUN mkdir -p /data/media && chown -R 10001:10001 /data
ENV CLASSPATH=/opt/launcher/launcher.jar:/opt/launcher/lib/*
USER 10001:10001
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dproject.root=/namaste", "in.namaste.launcher.databases.Migration"]
