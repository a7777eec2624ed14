# shellcheck shell=bash
# Builds with Maven for the scripts beside it; to be sourced after deploy/jdk.sh, with JAVA_HOME set.

# The pid of a system that was started from this checkout, by deploy/run or by the bench; nothing if none runs.
running_from() {
  "$JAVA_HOME/bin/jps" -lv |
    awk -v root="-Dproject.root=$1 " '$2 ~ /^in[.]namaste[.](launcher[.]Launcher|bench[.]Main)$/ && index($0 " ", root) { print $1; exit }'
}

# Succeeds if Maven is there.
find_maven() {
  if ! command -v mvn >/dev/null; then
    echo "Namaste has to be built first and Maven is missing; install it (Debian: apt-get install maven)." >&2
    return 1
  fi
}

# Succeeds if the checkout in ROOT can be built: Maven is there, and no system runs whose jars would be pulled from under it.
require_maven() {
  local running
  find_maven || return 1
  running=$(running_from "$1")
  [ -n "$running" ] || return 0
  echo "Namaste runs from $1 (process $running) and would lose its files in a build; stop it first." >&2
  return 1
}

# Called by the traps of maven.
end_maven() { [ -z "$pid" ] || kill "$pid" 2>/dev/null || true; }

# Runs Maven in the folder ROOT with the other arguments and returns its exit code. What ends this script (SIGTERM, Ctrl-C, a terminal
# that closes) ends Maven first.
maven() {
  local root=$1 signal='' status=0
  shift
  # Maven's own libraries use what JDK 24 and newer warn about.
  if [ "$(java_version_of "$JAVA_HOME")" -ge 24 ]; then
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow"
  fi
  # A shell serves its traps only once a child in the foreground has ended: Maven runs beside and is waited for. In a group of its own,
  # because what a script runs beside it would ignore Ctrl-C from there on, and the tests with it.
  local pid=
  trap 'signal=1; end_maven' HUP
  trap 'signal=2; end_maven' INT
  trap 'signal=15; end_maven' TERM
  set -m
  (cd "$root" && exec mvn -B "$@" </dev/null) &
  pid=$!
  set +m
  [ -z "$signal" ] || end_maven
  wait "$pid" || status=$?
  while kill -0 "$pid" 2>/dev/null; do wait "$pid" || status=$?; done
  trap - HUP INT TERM
  if [ -n "$signal" ]; then exit $((128 + signal)); fi
  return "$status"
}
