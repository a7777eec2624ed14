/** The same work, but never twice at a time: an older answer cannot overwrite a newer one. */
export function serial(work) {
  let running = Promise.resolve();
  return () => {
    running = running.then(work, work);
    return running;
  };
}
