/** Shown to whom nothing is shown: no links, no names, nothing of what is behind the door. */
export default function Forbidden() {
  return (
    <main className="p-6">
      <title>Collate</title>
      <h1 className="font-serif text-2xl">Collate answers on this machine only, at http://localhost.</h1>
    </main>
  )
}
