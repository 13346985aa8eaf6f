import { connect, createServer } from 'node:net'

/** A packet of TCP on Ethernet: how finely connections share the line. */
const packet = 1448

/**
 * One direction of a line that all connections share: so many bytes a millisecond, each packet
 * arriving `delay` ms after it was sent. Connections take turns packet by packet.
 */
class Lane {
  constructor(rate, delay) {
    this.rate = rate
    this.delay = delay
    this.flows = []
    this.underWay = []
    this.freeAt = 0
    this.timer = null
  }
  get busy() {
    return this.flows.length > 0 || this.underWay.length > 0
  }
  send(flow, bytes, notBefore = 0) {
    if (!this.busy) this.freeAt = performance.now()
    flow.waiting.push(bytes)
    flow.notBefore = notBefore
    if (!this.flows.includes(flow)) this.flows.push(flow)
    this.timer ??= setTimeout(() => this.tick(), 1)
  }
  tick() {
    const now = performance.now()
    while (this.flows.length && this.freeAt <= now + 1) {
      const flow = this.flows.find(({ notBefore }) => notBefore <= now)
      if (!flow) {
        this.freeAt = Math.max(this.freeAt, now)
        break
      }
      this.flows.splice(this.flows.indexOf(flow), 1)
      const [first] = flow.waiting
      const part = first.subarray(0, packet)
      if (part.length < first.length) flow.waiting[0] = first.subarray(packet)
      else flow.waiting.shift()
      if (flow.waiting.length) this.flows.push(flow)
      // The clock of the line, not of this timer: what a late timer missed is caught up.
      this.freeAt += part.length / this.rate
      this.underWay.push({ flow, part, at: this.freeAt + this.delay })
    }
    while (this.underWay.length && this.underWay[0].at <= now) {
      const { flow, part } = this.underWay.shift()
      flow.deliver(part)
    }
    this.timer = this.busy ? setTimeout(() => this.tick(), 1) : null
  }
}

/**
 * Listens before another port and passes everything on as a slow line would: `down` and `up` in
 * bytes a second for all connections together, `latency` ms there and back. It is below HTTP, so that
 * it slows what page and workers fetch alike. The round trip in which TCP says hello is waited for too;
 * slow start, losses and the bytes of packet headers are left out.
 */
export function slowLink({ port, to, down, up, latency }) {
  const lanes = {
    down: new Lane(down / 1000, latency / 2),
    up: new Lane(up / 1000, latency / 2),
  }
  const server = createServer((reader) => {
    const helloUntil = performance.now() + latency
    const origin = connect(to)
    const flow = (socket) => ({
      waiting: [],
      notBefore: 0,
      deliver: (part) => socket.writable && socket.write(part),
    })
    const [asking, answering] = [flow(origin), flow(reader)]
    reader.on('data', (bytes) => lanes.up.send(asking, bytes, helloUntil))
    origin.on('data', (bytes) => lanes.down.send(answering, bytes))
    const end = () => [reader, origin].forEach((socket) => socket.destroy())
    for (const socket of [reader, origin]) {
      socket.setNoDelay(true)
      socket.on('error', end)
      socket.on('close', end)
    }
  })
  server.listen(port, '127.0.0.1')
  return { server, isBusy: () => lanes.down.busy || lanes.up.busy }
}
