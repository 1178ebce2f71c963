import { z } from 'zod'
import { decode } from './decode.ts'
import { type Refused, refuse } from './imported.ts'

const said = z.string().nullish()

/** `story.json`: only `file` is required, and what is not known here is ignored. */
const storyFileSchema = z.object({
  title: z.string().trim().min(1).nullish(),
  articles: z.array(
    z.object({
      file: z.string().min(1),
      outlet: said,
      title: said,
      published: z
        .string()
        .regex(/^\d{4}(-\d{2}(-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?)?)?$/, 'is no ISO date')
        .nullish(),
      url: said,
      agency: said,
      notice: said,
    }),
  ),
})
export type StoryFile = z.infer<typeof storyFileSchema>

/** The bytes of a story.json in, what it lists, or the sentence that says where it is wrong. */
export function readStoryFile(bytes: Uint8Array): { status: 'read'; story: StoryFile } | Refused {
  const text = decode('story.json', bytes, null)
  if (typeof text !== 'string') return text
  const json = parsed(text)
  if (json === undefined) return refuse('story.json is not JSON.')
  const checked = storyFileSchema.safeParse(json)
  if (checked.success) return { status: 'read', story: checked.data }
  const issue = checked.error.issues[0]
  const place = issue && issue.path.length > 0 ? ` at ${issue.path.join('.')}` : ''
  return refuse(
    `story.json is not a list of articles${place}: ${issue?.message ?? 'it says something else'}.`,
  )
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}
