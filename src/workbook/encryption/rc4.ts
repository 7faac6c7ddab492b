/** The stream cipher of workbooks from before 2007. It protects nothing any more, so the libraries for ciphers have left it out. */
export class Rc4 {
  private readonly state = Uint8Array.from({ length: 256 }, (_, index) => index);
  private i = 0;
  private j = 0;

  constructor(key: Uint8Array) {
    let j = 0;
    for (let i = 0; i < 256; i += 1) {
      j = (j + this.at(i) + (key[i % key.length] ?? 0)) & 0xff;
      this.swap(i, j);
    }
  }

  /** The next byte of the key stream. */
  next(): number {
    this.i = (this.i + 1) & 0xff;
    this.j = (this.j + this.at(this.i)) & 0xff;
    this.swap(this.i, this.j);
    return this.at((this.at(this.i) + this.at(this.j)) & 0xff);
  }

  /** Another array of the same length: what is encrypted becomes plain, and the other way round. */
  applied(bytes: Uint8Array): Uint8Array {
    return bytes.map((value) => value ^ this.next());
  }

  private at(index: number): number {
    return this.state[index] ?? 0;
  }

  private swap(a: number, b: number): void {
    const kept = this.at(a);
    this.state[a] = this.at(b);
    this.state[b] = kept;
  }
}
