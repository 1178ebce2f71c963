import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Source, unasked } from './door.ts'

const ROOT = path.resolve(import.meta.dirname, '..', '..')

function sourcesOf(...folders: string[]): Source[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
      .map((entry) => path.join(entry.parentPath, entry.name))
      .filter((file) => !file.includes('generated') && !file.startsWith(import.meta.dirname))
      .map((file) => ({
        path: path.relative(ROOT, file).replaceAll(path.sep, '/'),
        text: readFileSync(file, 'utf8'),
      })),
  )
}

describe('the sources of this repo', () => {
  test('ask who is asking in every page, action and route', () => {
    expect(sourcesOf('app', 'components', 'lib').flatMap(unasked)).toEqual([])
  })

  test('are really looked at', () => {
    const paths = sourcesOf('app').map((source) => source.path)
    expect(paths).toContain('app/page.tsx')
    expect(paths).toContain('app/stories/[story]/page.tsx')
    const deaf = sourcesOf('app').map((source) => ({
      ...source,
      text: source.text.replaceAll('await whoIsAsking', 'void whoIsAsking'),
    }))
    expect(deaf.flatMap(unasked).length).toBeGreaterThan(2)
  })
})

const PAGE = `import { whoIsAsking } from '#lib/auth/who-is-asking.ts'

export const dynamic = 'force-dynamic'

/** The board. */
export default async function BoardPage({ params }: { params: Promise<{ story: string }> }): Promise<JSX.Element> {
  // Before anything else.
  await whoIsAsking('read')
  return <Board story={await getStory((await params).story)} />
}
`
const ACTION = `'use server'
import { whoIsAsking } from '#lib/auth/who-is-asking.ts'

export async function decide(before: DecisionState, form: FormData): Promise<{ status: 'kept' } | { status: 'moved' }> {
  const { id, name } = await whoIsAsking('write')
  return appendAct(id, name)
}
`
const ROUTE = `
export async function GET(request: Request) {
  const person = await whoIsAsking('read')
  return Response.json(person)
}
export async function POST(): Promise<Response> {
  await whoIsAsking('write')
  return new Response()
}
`

describe('nothing is objected to in', () => {
  test.each([
    ['a page that asks first', 'app/page.tsx', PAGE],
    ['an action that asks first', 'app/stories/actions.ts', ACTION],
    ['a route that asks first', 'app/stories/[story]/export/route.ts', ROUTE],
    ['a component', 'components/board.tsx', 'export function Board() { return null }'],
    ['a layout that shows no data', 'app/layout.tsx', 'export default function Layout() { return null }'],
  ])('%s', (_, file, text) => {
    expect(unasked({ path: file, text })).toEqual([])
  })
})

describe('the test fails for', () => {
  const read = `await whoIsAsking('read')`
  test.each([
    ['a page that does not ask', 'app/page.tsx', PAGE.replace(read, '')],
    [
      'a page that asks too late',
      'app/page.tsx',
      PAGE.replace(read, `const all = await listStories()\n${read}`),
    ],
    ['a page that does not wait for the answer', 'app/page.tsx', PAGE.replace(read, read.slice(6))],
    ['a page that asks in a comment', 'app/page.tsx', PAGE.replace(read, `// ${read}\nreturn null`)],
    ['a page that asks behind a condition', 'app/page.tsx', PAGE.replace(read, `if (strict) ${read}`)],
    ['a page that is no async function', 'app/page.tsx', PAGE.replace('async function', 'function')],
    ['a page that is an arrow', 'app/page.tsx', `const Page = async () => { ${read} }\nexport default Page`],
    ['a page out of another file', 'app/page.tsx', `export { default } from './elsewhere.tsx'`],
    [
      'a title that is read from the database unasked',
      'app/page.tsx',
      `${PAGE}\nexport async function generateMetadata() {\n  return { title: (await listStories())[0]?.title }\n}`,
    ],
    ['an action that does not ask', 'app/actions.ts', ACTION.replace(/const .* = await whoIsAsking.*/, '')],
    ['an action that asks only to read', 'app/actions.ts', ACTION.replace(`'write'`, `'read'`)],
    [
      'an action in a component',
      'components/form.tsx',
      ACTION.replace(/await whoIsAsking\('write'\)/, 'you'),
    ],
    ['an action inside a page', 'app/page.tsx', `${PAGE}\nasync function save() {\n  'use server'\n}`],
    [
      'a route that changes something and asks only to read',
      'app/x/route.ts',
      ROUTE.replace(`'write'`, `'read'`),
    ],
    ['a route that does not ask', 'app/x/route.ts', ROUTE.replace(`const person = ${read}`, '')],
    [
      'a layout that reads from the database unasked',
      'app/layout.tsx',
      `import { listStories } from '#lib/db/stories.ts'\nexport default async function Layout() {\n  await listStories()\n}`,
    ],
  ])('%s', (_, file, text) => {
    expect(unasked({ path: file, text })).toHaveLength(1)
  })
})
