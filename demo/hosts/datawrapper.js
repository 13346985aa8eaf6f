// What Datawrapper's embed code does: by who sent the height, and in its older form by the frame's address.
addEventListener('message', ({ data, source }) => {
  for (const [id, height] of Object.entries(data['datawrapper-height'] ?? {})) {
    for (const frame of document.querySelectorAll('[data-by="source"]'))
      if (frame.contentWindow === source) frame.style.height = `${height}px`
    const named = document.querySelector(`[data-by="address"][src*='${id}']`)
    if (named) named.style.height = `${height}px`
  }
})
