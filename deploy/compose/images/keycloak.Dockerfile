# Keycloak from its distribution at Maven Central, to be used like quay.io/keycloak/keycloak. For machines that cannot pull that one.
# Context: a folder with keycloak/, the unpacked distribution.
ARG BASE_IMAGE=namaste/java
FROM ${BASE_IMAGE}
RUN groupadd --gid 1000 keycloak && useradd --uid 1000 --gid 1000 --no-create-home --home-dir /opt/keycloak keycloak
COPY --chown=1000:1000 keycloak/ /opt/keycloak/
WORKDIR /opt/keycloak
USER 1000:1000
# What a start would otherwise do each time.
RUN bin/kc.sh build --db=postgres --cache=local --http-relative-path=/auth --http-management-relative-path=/ --health-enabled=true \
 && mkdir -p data/import
EXPOSE 8080 9000
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
