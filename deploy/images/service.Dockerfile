# One of the four services (or the simulator). Context: its target/quarkus-app. The base needs java (21 or newer) on its path, and bash
# for the health check. What changes seldom comes first.
ARG BASE_IMAGE=namaste/java
FROM ${BASE_IMAGE}
WORKDIR /app
COPY lib/boot/ lib/boot/
# Libraries of others, then our own: chatbot-gateway with a new text is a layer of 1 MB, not of 80.
COPY lib/main/[^i]*.jar lib/main/i[^n]*.jar lib/main/
# The list beside them is there when there is none of our own, as in the simulator: an empty COPY fails.
COPY quarkus-app-dependencies.txt lib/main/in.namaste.*.jar lib/main/
COPY quarkus/ quarkus/
COPY app/ app/
COPY quarkus-run.jar ./
# An archive of the loaded classes halves the start. It holds only for the runtime that wrote it, and for this way to name the jar. The
# service gives up once it misses settings that have no default, with all its classes loaded: what counts is the archive.
RUN java -XX:ArchiveClassesAtExit=app-cds.jsa -Xlog:cds=off -Xlog:cds+dynamic=off -Dquarkus.appcds.generate=true -jar quarkus-run.jar; test -s app-cds.jsa
# What the service writes beside /tmp; a volume that is made here belongs to its user.
RUN mkdir -p /data/media && chown -R 10001:10001 /data

ARG SERVICE
ARG PORT
ENV HTTP_HOST=0.0.0.0 \
    HEALTH_PORT=${PORT} \
    DISTRICT_DIR=/etc/namaste/district \
    MEDIA_DIR=/data/media \
    ACCOUNTS_FILE=/data/accounts.txt \
    MALLOC_ARENA_MAX=2 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=60 -XX:+ExitOnOutOfMemoryError"
LABEL org.opencontainers.image.title=${SERVICE}
EXPOSE ${PORT}
USER 10001:10001
HEALTHCHECK --interval=5s --timeout=4s --start-period=60s --retries=6 CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/$HEALTH_PORT && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && read -r -t 3 _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["java", "-XX:SharedArchiveFile=app-cds.jsa", "-jar", "quarkus-run.jar"]
