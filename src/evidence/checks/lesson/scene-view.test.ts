import { test } from 'vitest'
import { expectSaid, type Case } from '../../../testing/damaged-files.ts'

/** A view in the place of the scene's own, and what must be said of it. */
const viewed = (about: string, scene: string, view: string, what: RegExp, fix: RegExp): Case => [
  about,
  ['scenes.geojson', scene, 'view', view],
  { feature: scene, property: 'view', what, fix },
]

const cases: Case[] = [
  viewed(
    'a word of the view that makes no sense',
    'captions',
    't=yesterday',
    /"t=yesterday" makes no sense/,
    /Copy the part after "\?"/,
  ),
  viewed(
    'a word of the view that is none',
    'captions',
    't=2017-08-28T21:00Z&tiers=starting',
    /"tiers" is no word of an address/,
    /Did you mean "tier"\?/,
  ),
  viewed(
    'a word of the view that is the reader’s',
    'captions',
    't=2017-08-28T21:00Z&lang=ar',
    /"lang" has no place in a scene/,
    /The language is the reader’s\. Take it out/,
  ),
  viewed(
    'a word of the view that is said twice',
    'captions',
    't=2017-08-28T21:00Z&t=2017-08-29T21:00Z',
    /"t" is said twice/,
    /Take one of the two out/,
  ),
  viewed('a view without a moment', 'captions', 'tier=starting', /has no moment/, /Begin with t=/),
  viewed(
    'a moment outside the story',
    'not-known',
    't=2017-10-01T00:00Z',
    /t=2017-10-01T00:00Z lies outside the story/,
    /from 2017-08-26T21:00Z to 2017-09-14T21:00Z/,
  ),
  viewed(
    'something selected that is not there',
    'not-known',
    't=2017-09-14T21:00Z&sel=K-17',
    /sel=K-17 names nothing/,
    /Did you mean "K17"\?/,
  ),
  viewed(
    'a claim selected before it is met',
    'captions',
    't=2017-08-28T21:00Z&sel=O-70a',
    /sel=O-70a names what has not been met/,
    /Add it to the reveals/,
  ),
  viewed(
    'a disagreement selected of which one value at most has been met',
    'captions',
    't=2017-08-28T21:00Z&sel=K18',
    /sel=K18 names what has not been met/,
    /or take sel out/,
  ),
  viewed(
    'an account that is not there',
    'captions',
    't=2017-08-28T21:00Z&account=outlet.nobody',
    /account=outlet.nobody names nothing/,
    /Take account out/,
  ),
  viewed(
    'the reach of a group that has not been met',
    'captions',
    't=2017-08-28T21:00Z&reach=eleven',
    /reach=eleven names what has not been met/,
    /take reach out/,
  ),
  viewed(
    'a group that is not there',
    'arrival',
    't=2017-09-13T21:00Z&reach=elven',
    /reach=elven names nothing/,
    /Did you mean "eleven"\?/,
  ),
  viewed(
    'a claim measured from before it is met',
    'captions',
    't=2017-08-28T21:00Z&measure=C01;O-70a',
    /measure=O-70a names what has not been met/,
    /reveals/,
  ),
  viewed(
    'a layer that is not there',
    'captions',
    't=2017-08-28T21:00Z&hide=strike',
    /hide=strike names nothing/,
    /Did you mean "strikes"\?/,
  ),
]

test.each(cases)('%s', (...damage) => expectSaid(damage))
