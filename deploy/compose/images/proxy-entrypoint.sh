#!/usr/bin/env bash
# Fills in what the environment says, as the public image does: only variables that are set, so that nginx' own $names stay.
set -euo pipefail
defined=$(env | sed -n 's/^\([A-Za-z_][A-Za-z0-9_]*\)=.*/${\1}/p' | paste -sd ' ' -)
for template in /etc/nginx/templates/*.template; do
  envsubst "$defined" <"$template" >"/etc/nginx/conf.d/$(basename "$template" .template)"
done
exec nginx -g 'daemon off;'
