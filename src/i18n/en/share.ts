/** Words for sharing a moment: the link, the block in an article, the still picture. */
export const share = {
  open: 'Share',
  title: 'Share this moment',
  close: 'Close',
  notOpened: 'The Share dialog did not load. The address bar holds a link to what is shown.',
  link: 'Link to the full map',
  linkCopied: 'Link to this moment copied.',
  copy: 'Copy',
  copyThis: (what: string) => `Copy: ${what}`,
  copied: (what: string) => `Copied: ${what}.`,
  refused: 'This browser would not copy. The text is selected, to be copied by hand.',
  choices: 'What it shows',
  moment: 'Moment',
  now: (moment: string) => `Now shown: ${moment}`,
  opening: (moment: string) => `The opening: ${moment}`,
  lang: 'Language',
  tier: 'Evidence',
  theme: 'Colours',
  system: 'As on the reader’s device',
  selection: (id: string) => `Keep what is selected (${id})`,
  linkOnly: 'It stays selected in the link only: a block in an article can select reports alone.',
  block: 'As a block in an article',
  width: 'Width',
  whole: 'The whole column (100%)',
  pixels: (px: number) => `${px} px`,
  own: 'Another width',
  ownWidth: 'Width, px',
  height: 'Height, px',
  tooLow: (height: number, stated: number) =>
    `At this width the block is ${height} px high. In a frame of ${stated} px the reader has to scroll inside it.`,
  asHigh: 'As high as the block',
  start: 'Start',
  atOnce: 'By itself',
  atOnceNote:
    'It is loaded when the reader comes near it. It begins as a drawing; the moving map is fetched only when the reader asks for it.',
  onClick: 'On click',
  onClickNote:
    'A still picture comes first. In the iframe, nothing is loaded from this site before the reader presses it; where a CMS strips the srcdoc attribute, it starts by itself.',
  picture: 'Address of the still picture on your site',
  pictureNote:
    'Save the picture below, put it on your site and give its address here. Without it there is a line of words to press.',
  press: 'Show the map',
  preview: 'Preview',
  previewOf: (title: string) => `Preview: ${title}`,
  scaled: (width: number, percent: number) => `${width} px wide, shown at ${percent}%`,
  column: (width: number) => `in a column of ${width} px`,
  noPreview: 'One moment …',
  noBlock:
    'No preview: the block did not load. Without a network that is to be expected; the codes are right all the same.',
  frame: 'Iframe',
  frameNote:
    'For any CMS that lets an iframe through. It needs no script; its height is fixed. The link after it stays in feeds and reader modes, which take frames out.',
  element: 'Element and script',
  elementNote:
    'For pages that allow a script. The block takes the height it needs, and the article can set its clock.',
  elementOnClick:
    'The picture is shown until the block is there, and stays where scripts are off. The block is loaded without a click: only the iframe waits for one.',
  inWords: 'Link in words',
  inWordsNote:
    'For an editor that removes frames and scripts: headline, moment and link. Put the still picture above it.',
  cardNote:
    'Social networks show one picture for every link to the full map: that of the opening. For a post about this moment, add the still picture.',
  oembed: 'oEmbed address',
  oembedNote:
    'For a CMS that fetches the code by itself. It gives the block as the site publishes it, without the choices made here.',
  noOembed: 'This page names no oEmbed address.',
  unknownSite:
    'The address of this site was not known when the page was built. So it names no oEmbed address, and the addresses here are taken from the address bar.',
  still: 'Still picture',
  stillNote:
    'The drawing of this moment with its title, its key and its credits, for wherever nothing can be embedded. Made here, sent nowhere.',
  saveAs: (format: string) => `Save as ${format}`,
  saving: 'The picture is being drawn …',
  notSaved: 'The picture could not be drawn: something it needs did not load.',
}
