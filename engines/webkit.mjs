import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

const library = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1'

/** What Debian calls it, and a file that is there once it is installed. */
export const packages = {
  'webkit2gtk-driver': '/usr/bin/WebKitWebDriver',
  xvfb: '/usr/bin/Xvfb',
  'libgl1-mesa-dri': '/usr/lib/x86_64-linux-gnu/dri/swrast_dri.so',
  libegl1: '/usr/lib/x86_64-linux-gnu/libEGL.so.1',
}

/** Keys as WebDriver writes them: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keys = {
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Escape: '\uE00C',
  Space: ' ',
  Home: '\uE011',
  End: '\uE010',
  PageDown: '\uE00F',
}

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })

/** WebKitGTK's small browser, over W3C WebDriver. */
export async function start(display) {
  const port = await freePort()
  const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], { env, stdio: 'ignore' })
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const { value } = await response.json()
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
    return value
  }
  await untilReady(() => call('GET', '/status'))
  const { sessionId, capabilities } = await call('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        'webkitgtk:browserOptions': {
          binary: `${library}/MiniBrowser`,
          args: ['--automation', '--geometry=1200x900'],
        },
      },
    },
  })
  const at = `/session/${sessionId}`
  await call('POST', `${at}/timeouts`, { pageLoad: 60_000, script: 60_000 })
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    open: (url) => call('POST', `${at}/url`, { url }),
    evaluate: (script) =>
      call('POST', `${at}/execute/sync`, { script: `return (${script})`, args: [] }),
    press: (key) => {
      const value = keys[key] ?? key
      const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }))
      return call('POST', `${at}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] })
    },
    screenshot: async () => Buffer.from(await call('GET', `${at}/screenshot`), 'base64'),
    async stop() {
      await call('DELETE', at).catch(() => null)
      driver.kill()
    },
  }
}

/** Asks again until a question is answered: for ten seconds at most. */
async function untilReady(ask) {
  for (let tries = 100; ; tries--) {
    try {
      return await ask()
    } catch (error) {
      if (tries === 0) throw error
      await new Promise((done) => setTimeout(done, 100))
    }
  }
}
