import { usableDatabase } from './database.ts'
import { usablePort } from './port.ts'

/** Where to serve and from which database, as PORT and DATABASE_URL say, or why not: one sentence for a person. */
export async function usablePlace(): Promise<
  { readonly port: number; readonly databaseFile: string } | { readonly sentence: string }
> {
  const port = await usablePort()
  if (typeof port === 'string') return { sentence: port }
  const database = usableDatabase()
  return 'sentence' in database ? database : { port, databaseFile: database.file }
}
