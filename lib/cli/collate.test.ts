import { describe, expect, test } from 'vitest'
import { lines, programTests, SEED, start } from './test-collate.ts'

const { put, collate } = programTests()

test('words that make no sense end with status 2, one line that says what would, and nothing on stdout', async () => {
  expect(await collate(['import', 'folder'])).toEqual({
    status: 2,
    stdout: '',
    stderr: '"import" is no command: say extract or compare.\n',
  })
})

test('--help says what can be asked', async () => {
  expect(await collate(['--help'])).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('compare DIR'),
    stderr: '',
  })
})

describe('extract', () => {
  test("prints the claims of a file as JSON, each with the contract's keys and its exact words", async () => {
    const text = 'Police say at least 84 people were killed in Nice.\r\n'
    await put('nice.txt', text)
    const { status, stdout, stderr } = await collate(['extract', 'nice.txt', '--json'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const { schema, engine, articles } = JSON.parse(stdout)
    expect(schema).toBe('collate.extraction/1')
    expect(engine).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Object.keys(articles[0])).toEqual([
      'id',
      'file',
      'outlet',
      'published',
      'publishedBasis',
      'warnings',
      'claims',
    ])
    const claim = articles[0].claims.find((made: { kind: string }) => made.kind === 'count')
    expect(claim).toMatchObject({
      id: `nice.txt:${claim.start}-${claim.end}:count`,
      value: 84,
      hedge: 'at_least',
    })
    expect(text.slice(claim.start, claim.end)).toBe(claim.quote)
    expect(Object.keys(claim)).toEqual(
      'id kind start end quote value low high unit hedge measure population place since asOf asOfBasis speaker origin via position stance rules'.split(
        ' ',
      ),
    )
  })

  test('leaves a weekday open where the article has no date', async () => {
    await put('undated.txt', 'The bridge fell on Friday, and 7 people were killed.')
    const { stdout } = await collate(['extract', 'undated.txt', '--json'])
    const [article] = JSON.parse(stdout).articles
    expect(article.published).toBe(null)
    expect(article.claims.find((claim: { kind: string }) => claim.kind === 'date')).toMatchObject({
      value: 'Friday',
      low: null,
      high: null,
    })
  })

  test('reads a whole story folder, and a person sees one line a claim', async () => {
    const { status, stdout } = await collate(['extract', SEED])
    expect(status).toBe(0)
    expect(
      lines(stdout).filter((line) => line.startsWith('afp-report.txt · Digest of an AFP report · 2024-12')),
    ).toHaveLength(1)
    expect(lines(stdout).filter((line) => line.includes('«727 people»'))).toHaveLength(2)
  })

  test('--explain adds the rules that read it', async () => {
    await put('a.txt', 'The bridge fell and 7 people were killed.')
    expect((await collate(['extract', 'a.txt'])).stdout).not.toContain('rules: ')
    expect((await collate(['extract', 'a.txt', '--explain'])).stdout).toMatch(/rules: \S+/)
  })

  test('a file that cannot be read is named with its reason; the others are done', async () => {
    await put('a.txt', '7 people were killed.')
    await put('old.txt', Uint8Array.of(0x63, 0xe9))
    const { status, stdout, stderr } = await collate(['extract', 'missing.txt', 'old.txt', 'a.txt', '--json'])
    expect(status).toBe(1)
    expect(lines(stderr)).toEqual([
      'missing.txt is not there.',
      'old.txt is not UTF-8 and does not say which encoding it is in; save it as UTF-8.',
    ])
    expect(JSON.parse(stdout).articles.map((article: { id: string }) => article.id)).toEqual(['a.txt'])
  })
})

describe('extract --jsonl', () => {
  const ask = (asked: unknown) => JSON.stringify(asked)

  test('answers line by line, in order, and a bad line in its place', async () => {
    const asked = [
      ask({ id: 'a', text: '7 people were killed.' }),
      'no JSON',
      ask({ id: 'b', text: 5 }),
      ask({ id: 'c', text: '', published: null }),
      '',
      ask({ id: 'd', text: 'On Friday 8 people were killed.', published: '2024-12-07' }),
    ]
    const { status, stdout, stderr } = await collate(['extract', '--jsonl'], `${asked.join('\n')}\n`)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const answers = lines(stdout).map((line) => JSON.parse(line))
    expect(answers.map((answer) => answer.id)).toEqual(['a', null, null, 'c', null, 'd'])
    expect(answers[0]).toEqual({
      id: 'a',
      claims: [expect.objectContaining({ value: 7, id: 'a:0-8:count' })],
    })
    expect(answers[1]).toEqual({ id: null, error: 'Line 2 is not JSON.' })
    expect(answers[2].error).toMatch(/^Line 3 is not \{"id","text","published"\?\}: text /)
    expect(answers[3]).toEqual({ id: 'c', claims: [] })
    expect(answers[5].claims).toContainEqual(expect.objectContaining({ kind: 'date', value: '2024-12-06' }))
  })

  test('a line separator inside a text ends no line, and the last line needs no end', async () => {
    const text = '7 people\u2028were killed.'
    const { stdout } = await collate(['extract', '--jsonl'], ask({ id: 'a', text }))
    expect(lines(stdout)).toHaveLength(1)
    expect(JSON.parse(stdout).id).toBe('a')
  })

  test('bytes that are no UTF-8 are a bad line', async () => {
    const bad = Buffer.concat([
      Buffer.from('{"id":"a","text":"'),
      Buffer.of(0xe9),
      Buffer.from('"}\n'),
      Buffer.from(ask({ id: 'b', text: 'x' })),
    ])
    const { stdout } = await collate(['extract', '--jsonl'], bad)
    expect(lines(stdout).map((line) => JSON.parse(line).id)).toEqual([null, 'b'])
  })

  test('answers before the input ends', async () => {
    const child = start(['extract', '--jsonl'])
    child.stdin.write(`${ask({ id: 'first', text: '7 people were killed.' })}\n`)
    const answer = await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve))
    child.stdin.end()
    await new Promise((resolve) => child.on('close', resolve))
    expect(JSON.parse(answer.toString()).id).toBe('first')
  })

  test('a reader that stops early is no error', async () => {
    const child = start(['extract', '--jsonl'])
    const stderr: Buffer[] = []
    child.stderr.on('data', (part: Buffer) => stderr.push(part))
    child.stdin.on('error', () => {})
    child.stdout.once('data', () => child.stdout.destroy())
    for (let line = 0; line < 2000; line++)
      child.stdin.write(`${ask({ id: `${line}`, text: '7 people were killed.' })}\n`)
    child.stdin.end()
    const status = await new Promise((resolve) => child.on('close', resolve))
    expect({ status, stderr: Buffer.concat(stderr).toString() }).toEqual({ status: 0, stderr: '' })
  })
})
