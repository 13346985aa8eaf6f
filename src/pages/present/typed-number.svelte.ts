/** How long a number waits for its next digit or for Enter, ms. */
const patience = 5000

/** The number of a scene as it is being typed. */
export class TypedNumber {
  /** Its digits so far; empty while none is typed. */
  digits: string = $state('')
  #waiting: ReturnType<typeof setTimeout> | undefined

  press(digit: string): void {
    this.digits = (this.digits + digit).replace(/^0+/, '').slice(-3)
    clearTimeout(this.#waiting)
    this.#waiting = setTimeout(() => this.clear(), patience)
  }

  /** Takes the last digit back. */
  back(): void {
    this.digits = this.digits.slice(0, -1)
  }

  /** The number typed, which is then over; null where there is none. */
  take(): number | null {
    const number = Number(this.digits)
    this.clear()
    return number > 0 ? number : null
  }

  clear(): void {
    clearTimeout(this.#waiting)
    this.digits = ''
  }
}
