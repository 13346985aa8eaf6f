/** Words for use without a network: what is kept in the browser, and what a copy in one file cannot do. */
export const offline = {
  title: 'Without a network',
  about:
    'The map, the lesson, the presenter and the handout, with all the evidence, can be kept in this browser. They then open at the same address with no network.',
  without: 'Not kept: the blocks for articles, their still pictures, and the pages of the sources.',
  keep: 'Keep on this device',
  keeping: 'Being kept. One moment …',
  kept: (files: number, size: number) =>
    `Everything has been kept: ${files} files, ${size} MB. This address now opens without a network.`,
  outdated:
    'A newer version has arrived. It takes the place of this one once every page of this map is closed.',
  cleared:
    'A browser short of room, or cleared of its data, forgets it: look here again before the lesson.',
  letGo: 'Let go of it',
  gone: 'Nothing is kept in this browser any more.',
  trouble: {
    insecure:
      'Browsers keep pages only from an address that begins with https://, and this one does not.',
    unsupported: 'This browser keeps no pages here. In a private window many do not.',
    failed:
      'Not everything could be kept: something did not arrive, or there is no room. Try again when the network is better.',
  },
  oneFile: 'Save everything as one file',
  oneFileNote: 'For a USB stick, or a device without this browser: it opens by a double click.',
  inFile: 'This is everything in one file. It needs no network and no server.',
  notInFile: 'Not in it: the blocks for articles, and the pages of the sources.',
  fileLink: 'This copy is a file on this device. The link works only together with the file.',
  noBlock: 'A block for an article comes from a site. This copy is a file and brings none.',
  noPreview: 'No preview here: this copy is a file, and the block lies on the site.',
}

export type OfflineWords = typeof offline
