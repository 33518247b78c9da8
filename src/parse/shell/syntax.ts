/**
 * One syntax for bash, PowerShell and cmd: what the three have in common, and what it takes to know which words a command receives.
 * All offsets are into the text that was parsed (see Text for the way to the file).
 */
export type Shell = 'bash' | 'powershell' | 'cmd'

export interface Script {
  readonly shell: Shell
  readonly body: readonly Statement[]
  /** Places that could not be read; what stands before and after them was. */
  readonly problems: readonly SyntaxProblem[]
}

export interface SyntaxProblem {
  readonly message: string
  readonly start: number
  readonly end: number
}

export type Statement = Command | Pipeline | Assignment | Loop | Branch | Group | FunctionDefinition

interface Ranged {
  readonly start: number
  readonly end: number
}

/** A simple command: words after expansion order is settled, redirections left out, prefix assignments kept. */
export interface Command extends Ranged {
  readonly kind: 'command'
  readonly words: readonly Word[]
  /** `NAME=value` before the command: they hold for this command only. */
  readonly environment: readonly Assignment[]
  /** What is fed to standard input in place: a here-document, a here-string. */
  readonly input?: HereText
  /** The file that standard output goes to, where it is redirected. */
  readonly output?: Word
}

/** `a | b | c`, in order. */
export interface Pipeline extends Ranged {
  readonly kind: 'pipeline'
  readonly commands: readonly Statement[]
}

/**
 * A variable is given a value. `list` is an array of words; `table` is a hashtable (PowerShell splatting); neither and no `value` means that
 * the variable is set to something that the script does not show (`read`, `for` over files, `set /p`, a parameter without default).
 */
export interface Assignment extends Ranged {
  readonly kind: 'assignment'
  /** As written, without `$`; PowerShell scopes (`script:`, `env:`) are kept in the name as `env:NAME` only for the environment. */
  readonly name: string
  readonly value?: Word
  readonly list?: readonly Word[]
  readonly table?: readonly { readonly key: Word; readonly value: Word }[]
  /** `+=` */
  readonly append: boolean
  /** Holds only while nobody else sets the variable: `: "${X:=y}"`, a parameter's default. */
  readonly default: boolean
  /** It ends with the function that it stands in: `local`, `declare` without `-g`. */
  readonly local?: true
}

/** `for`/`foreach` with its variable and the words it takes in turn; `while`/`until` have neither. */
export interface Loop extends Ranged {
  readonly kind: 'loop'
  readonly variable?: string
  readonly items: readonly Word[]
  readonly body: readonly Statement[]
}

/** `if`/`case`/`switch`, and the right side of `||`. `tests` run in any case; at most one arm does, exactly one where `exhaustive`. */
export interface Branch extends Ranged {
  readonly kind: 'branch'
  readonly tests: readonly Statement[]
  readonly arms: readonly (readonly Statement[])[]
  readonly exhaustive: boolean
}

/** `( ... )`, `{ ... }`, a script block that runs in place. Assignments in a subshell do not leave it. */
export interface Group extends Ranged {
  readonly kind: 'group'
  readonly body: readonly Statement[]
  readonly subshell: boolean
}

/** A function; `parameters` are the names that PowerShell binds (bash and cmd use positions). */
export interface FunctionDefinition extends Ranged {
  readonly kind: 'function'
  readonly name: string
  readonly parameters: readonly Assignment[]
  readonly body: readonly Statement[]
}

/** A word before expansion. */
export interface Word extends Ranged {
  readonly parts: readonly Part[]
}

export type Part =
  /** Characters as the command receives them, after quote removal. */
  | (Ranged & { readonly kind: 'text'; readonly text: string; readonly quoted: boolean })
  /** `$name`, `${name:-fallback}`, `%name%`, `$env:NAME` (name `env:NAME`), `$1`. `all`: `"${a[@]}"`, `$@`, PowerShell `@name`: may be any number of words. */
  | (Ranged & { readonly kind: 'variable'; readonly name: string; readonly fallback?: readonly Part[]; readonly all: boolean; readonly quoted: boolean })
  /** `$(...)`, backticks, `(...)` in PowerShell: the commands run, the text is not known. */
  | (Ranged & { readonly kind: 'substitution'; readonly body: readonly Statement[]; readonly quoted: boolean })
  /** Anything else that only a run could know: arithmetic, a glob, a property access, a pipeline placeholder. */
  | (Ranged & { readonly kind: 'unseen'; readonly quoted: boolean })

/** The text of a here-document or here-string. `parts` cover it in order; where the delimiter is quoted they are one text. */
export interface HereText extends Ranged {
  readonly parts: readonly Part[]
}
