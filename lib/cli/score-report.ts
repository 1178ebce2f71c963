import { isPerson } from './score-gold.ts'
import type { Score } from './score-story.ts'

/** A story's score for a person: one line a measure, in percent. */
export function scoreText(score: Score): string {
  const { people, all, kinds, clash, hedge, measure, origin, rows, merged, classes, hard, alarm, family } =
    score
  const lines = [
    `${score.story}: ${score.gold} gold claims, ${score.predicted} predicted`,
    people &&
      `people   P ${percent(people.precision)}  R ${percent(people.recall)}  F1 ${percent(people.f1)}  of ${people.of}`,
    `all      R ${percent(all.share)}  of ${all.of}`,
    ...kinds.map((kind) => `           ${kind.kind.padEnd(10)} ${percent(kind.share)}  of ${kind.of}`),
    `clash      ${percent(clash.share)}  of ${clash.of} that overlap a gold claim`,
    `hedge      ${percent(hedge.share)}  of ${hedge.of}`,
    `measure    ${percent(measure.share)}  of ${measure.of}`,
    `origin     ${percent(origin.of === 0 ? null : origin.f1)}  of ${origin.of}`,
    `rows     P ${percent(rows.precision)}  R ${percent(rows.recall)}  F1 ${percent(rows.f1)}  of ${rows.of}`,
    `merged     ${percent(merged.share)}  of ${merged.of} rows`,
    `class      ${percent(classes.share)}  of ${classes.of}`,
    `hard       ${percent(hard.share)}  of ${hard.of}`,
    `alarm    ${alarm.justified} of ${alarm.raised} raised are right, ${alarm.met} of ${alarm.wanted} wanted are met`,
    `family  F1 ${percent(family.f1)}  of ${family.of} pairs, ${family.found} found`,
  ]
  return `${lines.filter((line) => line !== null).join('\n')}\n`
}

/** What was missed, for whoever betters the rules. */
export function missesText(score: Score): string {
  const lines = [
    ...score.missed.map(
      (claim) =>
        `missed   ${claim.article}:${claim.start} ${claim.kind} «${claim.quote}» ${claim.measure ?? ''}`,
    ),
    ...score.unknown
      .filter(({ claim }) => isPerson(claim))
      .map(
        ({ file, claim }) =>
          `unknown  ${file}:${claim.start} ${claim.kind} «${claim.quote}» ${claim.measure}`,
      ),
    ...score.verdicts
      .filter((verdict) => !verdict.right)
      .map(
        ({ figure, got }) =>
          `class    ${figure.key}: ${got ?? 'no row'}, not ${[figure.class, ...(figure.accept ?? [])].filter((id, at, all) => all.indexOf(id) === at).join(' or ')}`,
      ),
  ]
  return lines.map((line) => `  ${line}\n`).join('')
}

function percent(share: number | null): string {
  return (share === null ? '–' : (100 * share).toFixed(1)).padStart(5)
}
