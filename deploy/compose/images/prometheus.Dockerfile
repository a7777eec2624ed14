# Prometheus of Debian, to be used like prom/prometheus. For machines that cannot pull that one.
ARG DEBIAN_IMAGE=namaste/debian
FROM ${DEBIAN_IMAGE}
RUN apt-get update -qq && apt-get install -y -qq --no-install-recommends prometheus \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /usr/share/doc/* \
 && mkdir -p /prometheus && chown 65534:65534 /prometheus
EXPOSE 9090
USER 65534:65534
ENTRYPOINT ["/usr/bin/prometheus"]
