/** A limit on silence: whatever is heard starts it anew, so that slow is not taken for broken. */

const LATE = 1000; // milliseconds by which a timer is late only where the page itself stood still

export class Silence {
  #limit;
  #broken;
  #timer;

  /** Calls *broken* once nothing was heard for *limit* milliseconds. */
  constructor(limit, broken) {
    this.#limit = limit;
    this.#broken = broken;
    this.heard();
  }

  heard() {
    this.end();
    const due = performance.now() + this.#limit;
    this.#timer = setTimeout(() => {
      if (performance.now() > due + LATE) this.heard(); // asleep: what came meanwhile comes now
      else this.#broken();
    }, this.#limit);
  }

  end() {
    clearTimeout(this.#timer);
  }
}
