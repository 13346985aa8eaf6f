import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostLetters, readAnswers, type Answers } from './answers.ts'

const answers: Answers = {
  one: {
    task: {
      kind: 'area',
      area: { kind: 'circle', centre: [38, 34], radius: 40 },
      restsOn: 'C1',
      why: '<b>because</b>',
    },
    question: '',
  },
  two: { task: { kind: 'accounts', relies: 'first', why: 'the date' }, question: 'Nobody saw it.' },
  three: { task: { kind: 'area', area: null, restsOn: null, why: 'No report.' }, question: '' },
}

test('answers that were kept are read again word for word', () => {
  expect(readAnswers(JSON.stringify(answers))).toEqual(answers)
})

test('whatever else stands there is left out, and nothing is ever thrown', () => {
  expect(readAnswers(null)).toEqual({})
  expect(readAnswers('{"one":')).toEqual({})
  expect(readAnswers('[1,2]')).toEqual({})
  expect(readAnswers('{"one":null,"two":{"task":{"kind":"area","area":{"kind":"x"}}}}')).toEqual({
    two: { task: { kind: 'area', area: null, restsOn: null, why: '' }, question: '' },
  })
  expect(readAnswers('{"one":{"question":" "}}')).toEqual({})
  fc.assert(fc.property(fc.json(), (text) => typeof readAnswers(text) === 'object'))
})

test('an answer is cut at the most letters that are kept', () => {
  const long = JSON.stringify({ one: { question: 'x'.repeat(9999) } })
  expect(readAnswers(long)['one']?.question).toHaveLength(mostLetters)
})
