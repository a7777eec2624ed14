# nginx of Debian, to be used like nginxinc/nginx-unprivileged: /etc/nginx/templates/*.template become /etc/nginx/conf.d/*, variables of
# the environment filled in. For machines that cannot pull that one.
ARG DEBIAN_IMAGE=namaste/debian
FROM ${DEBIAN_IMAGE}
RUN groupadd --gid 101 nginx && useradd --uid 101 --gid 101 --no-create-home --home-dir /nonexistent nginx \
 && apt-get update -qq && apt-get install -y -qq --no-install-recommends nginx-light gettext-base \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/*.bin /etc/nginx/sites-enabled/* /usr/share/doc/*
COPY nginx.conf /etc/nginx/nginx.conf
COPY proxy-entrypoint.sh /usr/local/bin/
EXPOSE 8080 8443
USER 101:101
STOPSIGNAL SIGQUIT
ENTRYPOINT ["proxy-entrypoint.sh"]
