// The article's scroll turns the clock: the part in the middle of the window says which moment is shown.
const map = document.querySelector('convoy-map')
const middle = { rootMargin: '-50% 0px -50% 0px' }

customElements.whenDefined('convoy-map').then(() => {
  const reading = new IntersectionObserver((parts) => {
    for (const { isIntersecting, target } of parts) {
      if (isIntersecting) map.setTime(target.dataset.t).catch(console.warn)
    }
  }, middle)
  for (const part of document.querySelectorAll('[data-t]:not(convoy-map)')) reading.observe(part)
})
