const BARS = 28;
const LOWEST = 8;

/** The length of a sound in seconds, and how loud each part of it is in percent of the loudest. */
export async function waveOf(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const sound = await new OfflineAudioContext(1, 1, 16000).decodeAudioData(await response.arrayBuffer());
  const samples = sound.getChannelData(0);
  const part = Math.max(1, Math.floor(samples.length / BARS));
  const loud = Array.from({ length: BARS }, (_, index) => Math.sqrt(samples.subarray(index * part, (index + 1) * part).reduce((sum, value) => sum + value * value, 0) / part));
  const most = Math.max(...loud, 0.001);
  return { length: sound.duration, bars: loud.map((value) => Math.max(LOWEST, Math.round((value / most) * 100))) };
}
