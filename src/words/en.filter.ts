export const filter = { title: 'filter' }
