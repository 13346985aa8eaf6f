// What an AMP page does: drops its placeholder when the frame is ready, and takes heights from 100 px on.
const frame = document.querySelector('iframe')
addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow || data.sentinel !== 'amp') return
  if (data.type === 'embed-ready') document.querySelector('.placeholder').remove()
  if (data.type === 'embed-size' && data.height >= 100) frame.height = data.height
})
