// A voice note from the microphone, where the browser has one to give.

export function canRecord() {
  return Boolean(window.MediaRecorder && navigator.mediaDevices?.getUserMedia);
}

export class Recorder {
  constructor(done) {
    this.done = done;
    this.recorder = null;
  }

  get running() {
    return this.recorder !== null;
  }

  // Starts, or stops and hands over what was recorded.
  async toggle() {
    if (this.recorder) {
      this.recorder.stop();
      this.recorder = null;
      return;
    }
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const recorder = new MediaRecorder(stream);
    const parts = [];
    const began = Date.now();
    recorder.ondataavailable = (event) => parts.push(event.data);
    recorder.onstop = () => {
      stream.getTracks().forEach((track) => track.stop());
      const seconds = Math.max(1, Math.round((Date.now() - began) / 1000));
      this.done(new Blob(parts, { type: recorder.mimeType || "audio/ogg" }), seconds);
    };
    this.recorder = recorder;
    recorder.start();
  }
}
