import { defineConfig } from 'prisma/config'
import { databaseFile } from './lib/db/address.ts'

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: `file:${databaseFile()}` },
})
