export const cite = { title: 'cite' }
