// A page with a frame and no element: heights and commands by the messages alone.
const frame = document.querySelector('iframe')
addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow || data.convoyMap !== 1) return
  if (data.type === 'height') frame.height = data.height
  if (data.type === 'time')
    for (const out of document.querySelectorAll('output')) out.value = data.t
})
for (const button of document.querySelectorAll('[data-t]:not(convoy-map)'))
  button.onclick = () =>
    // A sandboxed frame has no origin to name.
    frame.contentWindow.postMessage(
      { convoyMap: 1, id: 1, type: 'setTime', t: button.dataset.t },
      frame.sandbox.length > 0 ? '*' : new URL(frame.src).origin,
    )
