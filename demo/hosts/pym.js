// What Pym's parent does: makes the frame, tells it who it is and how wide, takes its height.
for (const place of document.querySelectorAll('[data-pym-src]')) {
  const { id } = place
  const frame = document.createElement('iframe')
  const query = new URLSearchParams({
    initialWidth: place.offsetWidth,
    childId: id,
    parentTitle: document.title,
    parentUrl: location.href,
  })
  frame.src = `${place.dataset.pymSrc}&${query}`
  frame.title = 'Map'
  frame.width = '100%'
  frame.setAttribute('scrolling', 'no')
  frame.setAttribute('frameborder', '0')
  place.append(frame)

  const sent = new RegExp(`^pymxPYMx${id}xPYMx(\\S+)xPYMx(.*)$`)
  addEventListener('message', ({ data }) => {
    const [, type, text] = (typeof data === 'string' && sent.exec(data)) || []
    if (type === 'height') frame.setAttribute('height', `${parseInt(text)}px`)
  })
  addEventListener('resize', () =>
    frame.contentWindow.postMessage(`pymxPYMx${id}xPYMxwidthxPYMx${place.offsetWidth}`, '*'),
  )
}
