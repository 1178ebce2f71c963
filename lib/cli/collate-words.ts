import { parseArgs } from 'node:util'

/** What a person asked for. */
export type Asked =
  | { readonly command: 'help' }
  | {
      readonly command: 'extract'
      readonly paths: readonly string[]
      readonly json: boolean
      readonly explain: boolean
    }
  | { readonly command: 'extract-lines' }
  | { readonly command: 'compare'; readonly folder: string; readonly json: boolean }
  | { readonly command: 'nonsense'; readonly sentence: string }

export const USAGE = `collate extract FILE|DIR ... [--json] [--explain]   the claims of each article
collate extract --jsonl                            the same for one {"id","text","published"?} a line of stdin
collate compare DIR [--json]                       the whole comparison of one story folder
`

const OPTIONS = {
  extract: ['json', 'explain', 'jsonl'],
  compare: ['json'],
} as const satisfies Record<string, readonly string[]>

/** The words after "collate" in, what they ask for out. */
export function understand(words: readonly string[]): Asked {
  const [command, ...rest] = words
  if (command === 'help' || words.includes('--help') || words.includes('-h')) return { command: 'help' }
  if (command !== 'extract' && command !== 'compare') {
    return nonsense(
      `${command === undefined ? 'Nothing is asked' : `"${command}" is no command`}: say extract or compare.`,
    )
  }
  const { paths, options, odd } = sorted(rest, OPTIONS[command])
  if (odd !== null) {
    const known = OPTIONS[command].map((option) => `--${option}`).join(', ')
    return nonsense(`${command} does not know ${odd}: it takes ${known}.`)
  }
  return command === 'extract' ? understandExtract(paths, options) : understandCompare(paths, options)
}

function understandExtract(paths: readonly string[], options: ReadonlySet<string>): Asked {
  if (options.has('jsonl')) {
    return paths.length === 0 && options.size === 1
      ? { command: 'extract-lines' }
      : nonsense('extract --jsonl reads stdin and takes no files and no other option.')
  }
  if (paths.length === 0) return nonsense('extract takes files or folders: collate extract FILE|DIR ...')
  return { command: 'extract', paths, json: options.has('json'), explain: options.has('explain') }
}

function understandCompare(paths: readonly string[], options: ReadonlySet<string>): Asked {
  const [folder, ...others] = paths
  if (folder === undefined || others.length > 0) {
    return nonsense('compare takes one story folder: collate compare DIR [--json]')
  }
  return { command: 'compare', folder, json: options.has('json') }
}

/** Words apart from options; after "--" everything is a path. `odd` is the first option that is not known. */
function sorted(words: readonly string[], known: readonly string[]) {
  const { tokens } = parseArgs({ args: [...words], strict: false, allowPositionals: true, tokens: true })
  const paths: string[] = []
  const options = new Set<string>()
  let odd: string | null = null
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    if (known.includes(token.name) && token.rawName === `--${token.name}` && token.value === undefined) {
      options.add(token.name)
    } else odd ??= token.inlineValue ? `${token.rawName}=${token.value}` : token.rawName
  }
  return { paths, options, odd }
}

function nonsense(sentence: string): Asked {
  return { command: 'nonsense', sentence }
}
