import suite from '@microsoft/recognizers-text-suite'
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readArticle } from '#lib/claims/read-article.ts'

/** A library that finds some of what a claim holds: how it reads a text, and how many times faster we have to be. */
export type Peer = {
  readonly name: string
  readonly read: (text: string) => unknown
  /** Ratio of articles per second, ours to theirs; null where the figure is shown and asks for nothing. */
  readonly atLeast: number | null
  /** The slow ones read so many articles of the run only, and we the same ones beside them. */
  readonly articles: number
}

/** Our whole reading of one text: everything from sentences to grounded claims. */
export function ours(text: string): unknown {
  const known = { outlet: null, title: null, published: '2024-12-05', agency: null }
  return readArticle({ id: 'a.txt', file: 'a.txt', text, ...known })
}

const wink = winkNLP(model)
const winkEntitiesOnly = winkNLP(model, ['ner'])
/** What the suite knows of numbers, units and dates; telephone numbers and addresses are left out. */
const RECOGNIZERS = [
  suite.recognizeNumber,
  suite.recognizeOrdinal,
  suite.recognizePercentage,
  suite.recognizeAge,
  suite.recognizeCurrency,
  suite.recognizeDimension,
  suite.recognizeTemperature,
  suite.recognizeDateTime,
]
const ALL = Number.POSITIVE_INFINITY

export const PEERS: readonly Peer[] = [
  {
    name: 'wink-nlp, entities',
    read: (text) => wink.readDoc(text).entities().out(wink.its.detail),
    atLeast: 3,
    articles: ALL,
  },
  {
    name: 'wink-nlp, nothing but its entity stage',
    read: (text) => winkEntitiesOnly.readDoc(text).entities().out(winkEntitiesOnly.its.detail),
    atLeast: null,
    articles: ALL,
  },
  { name: 'chrono-node', read: (text) => chrono.parse(text), atLeast: null, articles: 60 },
  {
    name: 'compromise',
    read: (text) => compromise(text).match('#Value').out('array'),
    atLeast: null,
    articles: 20,
  },
  {
    name: 'Recognizers, full set',
    read: (text) => RECOGNIZERS.map((recognize) => recognize(text, 'en-us')),
    atLeast: 100,
    articles: 2,
  },
]
