import { reading, writing } from './client.ts'
import { ifWritable, type Unwritable } from './refusals.ts'
import { storable } from './texts.ts'

/** Who does something. `name` is null until it is asked, at the first decision. */
export type Person = { readonly id: string; readonly name: string | null }

/** The person, or null where nobody has this id. */
export async function getPerson(id: string): Promise<Person | null> {
  return reading().person.findUnique({ where: { id }, select: { id: true, name: true } })
}

/** Keeps the name that the person goes by from now on; acts of before keep the name they were done under. */
export async function namePerson(id: string, name: string): Promise<{ status: 'kept' } | Unwritable> {
  return ifWritable(async () => {
    const called = storable(name)
    await writing().person.upsert({
      where: { id },
      create: { id, name: called, createdAt: new Date() },
      update: { name: called },
    })
    return { status: 'kept' as const }
  })
}
