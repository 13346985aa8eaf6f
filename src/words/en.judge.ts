export const judge = { title: 'judge' }
