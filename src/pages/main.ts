import './page.css'
import { mount } from 'svelte'
import { story } from '../data.ts'
import App from './App.svelte'

const target = document.getElementById('app')
if (target) {
  target.replaceChildren()
  mount(App, { target, props: { story } })
}
