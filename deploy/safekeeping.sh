# shellcheck shell=bash
# Builds and runs the commands of deploy/safekeeping; to be sourced by deploy/verify-history and its like.

# Runs COMMAND of the checkout in ROOT with the other arguments, and becomes it.
safekeeping() {
  local root=$1 made=deploy/safekeeping/target/namaste-safekeeping-1.0.0-SNAPSHOT.jar newer built
  shift
  # shellcheck source=deploy/jdk.sh
  . "$root/deploy/jdk.sh"
  # shellcheck source=deploy/maven.sh
  . "$root/deploy/maven.sh"
  find_jdk || exit 2
  newer=missing
  if [ -e "$root/$made" ]; then
    # A build that changes nothing leaves a jar as old as it was: the mark is newer then.
    built=$root/deploy/safekeeping/target/built-by-run
    [ "$built" -nt "$root/$made" ] || built=$root/$made
    newer=$(find "$root/pom.xml" "$root/deploy/safekeeping/pom.xml" "$root"/deploy/{safekeeping,launcher}/src/main -newer "$built" -print -quit)
  fi
  if [ -n "$newer" ]; then
    if [ -e "$root/$made" ] && [ -n "$(running_from "$root")" ]; then
      echo "Namaste runs from this checkout, so its commands are not built anew: this one is older than its sources." >&2
    else
      require_maven "$root" || exit 2
      echo "Building deploy/safekeeping …" >&2
      maven "$root" -q -Dmaven.test.skip=true -pl deploy/safekeeping -am package >&2 ||
        { echo "The build failed; the lines above say why." >&2; exit 2; }
      touch "$root/deploy/safekeeping/target/built-by-run"
    fi
  fi
  local quiet=()
  # Kafka's client uses what JDK 24 and newer warn about.
  if [ "$(java_version_of "$JAVA_HOME")" -ge 24 ]; then quiet=(--sun-misc-unsafe-memory-access=allow); fi
  exec "$JAVA_HOME/bin/java" ${quiet[@]+"${quiet[@]}"} -Xmx256m -XX:+UseSerialGC -Dproject.root="$root" \
    -cp "$root/$made:$root/deploy/safekeeping/target/lib/*" in.namaste.safekeeping.Main "$@"
}
