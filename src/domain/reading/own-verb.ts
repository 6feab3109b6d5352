/** Darija has "I" on the verb: "kandir", "كنشوف"; "kandiro" is we. */
export const ownVerb = /^(?:كن|تن|غن)[\u0621-\u064a]{2,}(?<!و)$|^(?:kan|tan|ghan)[a-z0-9]{3,}(?<!o|ou|w)$/u;
