const ADDRESS = "/simulator/live";
/** The simulator pings every ten seconds; silence for this long is a broken line that nobody reported. */
const SILENCE = 25_000;
const LONGEST_PAUSE = 10_000;

/**
 * Calls back with each nudge, and with the state of the connection; connects again for ever. The first nudge after each
 * start of the simulator carries another `run`.
 */
export function live(onNudge, onState) {
  let source;
  let pause = 500;
  let watch;
  let retry;

  function connect() {
    source = new EventSource(ADDRESS);
    source.onopen = () => { pause = 500; onState(true); listen(); };
    source.onerror = again;
    source.onmessage = (event) => { listen(); onNudge(JSON.parse(event.data)); };
  }

  function listen() {
    clearTimeout(watch);
    watch = setTimeout(again, SILENCE);
  }

  function again() {
    source.close();
    clearTimeout(watch);
    clearTimeout(retry);
    onState(false);
    retry = setTimeout(connect, pause);
    pause = Math.min(LONGEST_PAUSE, pause * 2);
  }

  connect();
  // A laptop that wakes up, or a network that is back, need not wait for the pause to end.
  addEventListener("online", () => { again(); clearTimeout(retry); connect(); });
}
