import { databaseFile } from '#lib/db/address.ts'
import { applyMigrations } from '#prisma/migrate.ts'
import { seedIfEmpty } from '#seeds/seed.ts'

/** The program that readies a database: migrations first, then the story that a new installation opens with. */
await applyMigrations(databaseFile())
if (await seedIfEmpty()) process.stderr.write('Seeded an empty database.\n')
