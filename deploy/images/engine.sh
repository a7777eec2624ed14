# shellcheck shell=bash
# A container engine for the scripts of this repository; to be sourced. Nothing is pulled: images are made by deploy/images/build.

engine_pid=
engine_folder=

# Installs packages of Debian unless the program is there: PROGRAM PACKAGE.
engine_tool() {
  command -v "$1" >/dev/null && return 0
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
    echo "$1 is missing, and only root on Debian can have it installed by this script; install $2." >&2
    return 1
  fi
  echo "Installing $2 …" >&2
  # The service that the package brings must not be started: what is started here is ended here.
  if ! { apt-get update -qq && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $2; } >&2; then
    echo "$2 could not be installed; apt-get says why above." >&2
    return 1
  fi
}

engine_answers() { command -v docker >/dev/null && docker version >/dev/null 2>&1; }

# Makes sure that a container engine answers: uses the one that runs, or starts one. engine_stop ends only what was started here.
engine_start() {
  # The engine of the machine, or the one that DOCKER_HOST names.
  if engine_answers; then return 0; fi
  if [ -n "${DOCKER_HOST:-}" ]; then
    echo "No container engine answers at DOCKER_HOST=$DOCKER_HOST." >&2
    return 1
  fi
  # The engine needs iptables for the ports of its containers.
  engine_tool dockerd "docker.io iptables" && engine_tool docker "docker.io iptables" || return 1
  # A machine with systemd starts what it installs.
  if engine_answers; then return 0; fi
  if [ "$(id -u)" != 0 ]; then
    echo "No container engine runs and only root can start one; start it (systemctl start docker) or call this as root." >&2
    return 1
  fi
  engine_folder=$(mktemp -d)
  # In a group of its own, so that Ctrl-C ends the script's containers before their engine.
  set -m
  dockerd --storage-driver=overlay2 >"$engine_folder/dockerd.log" 2>&1 </dev/null &
  engine_pid=$!
  set +m
  local left=60
  until engine_answers; do
    left=$((left - 1))
    if [ $left = 0 ] || ! kill -0 "$engine_pid" 2>/dev/null; then
      echo "The container engine did not start; it says:" >&2
      tail -n 5 "$engine_folder/dockerd.log" >&2
      engine_stop
      return 1
    fi
    sleep 1
  done
}

# Ends the engine if engine_start started it.
engine_stop() {
  if [ -n "$engine_pid" ]; then
    kill "$engine_pid" 2>/dev/null || true
    wait "$engine_pid" 2>/dev/null || true
    engine_pid=
  fi
  if [ -n "$engine_folder" ]; then
    rm -rf "$engine_folder"
    engine_folder=
  fi
}
