import { plural } from './plural.ts'

/** Words for use without a network: what is kept in the browser, and what a copy in one file cannot do. */
export const offline = {
  title: 'Without a network',
  about:
    'The map, the lesson, the presenter window and the handout, with all the evidence, can be saved in this browser. They then open at the same address with no network.',
  without:
    'Not saved: the blocks for articles, their still pictures, and the pages of the sources.',
  keep: 'Save on this device',
  keeping: 'Saving. One moment …',
  kept: (files: number, size: number) =>
    `Everything has been saved: ${plural(files, { one: '# file', other: '# files' })}, ${size} MB. This address now opens without a network.`,
  outdated:
    'A newer version has been loaded. It replaces this one once every page of this map is closed.',
  cleared:
    'A browser that is short of space, or whose data is cleared, loses it: look here again before the lesson.',
  letGo: 'Delete it from this device',
  gone: 'Nothing is saved in this browser any more.',
  trouble: {
    insecure:
      'Browsers save pages only from an address that begins with https://, and this one does not.',
    unsupported: 'This browser saves no pages here. In a private window many do not.',
    failed:
      'Not everything was saved: something did not load, or there is no space. Try again when the network is better.',
  },
  oneFile: 'Save everything as one file',
  oneFileNote: 'For a USB stick, or a device without this browser: it opens by a double click.',
  inFile: 'This is everything in one file. It needs no network and no server.',
  notInFile: 'Not in it: the blocks for articles, and the pages of the sources.',
  fileLink: 'This copy is a file on this device. The link works only together with the file.',
  noBlock: 'A block for an article comes from a site. This copy is a file and has none.',
  noPreview: 'No preview here: this copy is a file, and the block is on the site.',
}

export type OfflineWords = typeof offline
