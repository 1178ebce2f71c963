/** The version of the rules. It stands in every comparison and on every act, so that a decision says which rules it was made under. */
export const ENGINE = '0.5.14'
