document.querySelector('#show').onclick = () => (document.querySelector('#tab').hidden = false)
