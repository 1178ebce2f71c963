/** Words that open a sentence with a capital and are no name, neither of a person nor of a place. */
export const OPENERS: ReadonlySet<string> = new Set(
  'the a an but and in on at by as after before for from when while if it he she they we you i this that these those his her their its our my your according speaking there here with without under over since until then now so yet or nor not no yes one two three four five both all some many most few several each every either neither what who whom whose which where why how about among against amid between during despite despite late early earlier later also still even only just once like unlike another other such last next meanwhile however although though because unless instead perhaps asked called born found let look see did does do was were is are has had have will would could should may might can of to mr mrs'.split(
    ' ',
  ),
)
