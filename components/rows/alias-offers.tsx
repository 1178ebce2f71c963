'use client'
import { useContext } from 'react'
import { useWords } from '#words'
import { type OfferWork, RowWorkContext } from './row-work-context.ts'

/** Aliases of the story and the house where nobody has said yet whether they hold. */
export function AliasOffers({ offers }: { readonly offers: readonly OfferWork[] }) {
  const said = useWords('rows')
  const work = useContext(RowWorkContext)
  if (offers.length === 0 || work === null) return null
  return (
    <details className="not-printed pb-1">
      <summary className="text-series">{said('offers.title', { count: offers.length })}</summary>
      <ul>
        {offers.map((offer) => {
          const question = said('offers.ask', { alias: offer.alias, name: offer.name, label: offer.label })
          return (
            <li key={`${offer.row} ${offer.alias} ${offer.name}`}>
              {question}{' '}
              {([true, false] as const).map((holds) => {
                const word = said(holds ? 'offers.yes' : 'offers.no')
                return (
                  <button
                    key={word}
                    type="button"
                    className="row-inline-button"
                    aria-label={`${word}: ${question}`}
                    onClick={() => work.answer(offer, holds)}
                  >
                    {word}
                  </button>
                )
              })}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
