import type { Command, LineBreak } from '../../model/facts.js'
import { type Prose, plainly, say } from '../../model/prose.js'
import type { Problem, Rule } from '../../model/rule.js'
import { valueOf } from '../../model/value.js'
import type { World } from '../../model/world.js'

const tools: ReadonlySet<string> = new Set(['az', 'helm', 'kubectl', 'oc'])
const shells = { bash: 'bash', powershell: 'PowerShell', cmd: 'cmd' } as const

export const rule = {
  title: 'A command over several lines ends early',
  severity: 'error',
  confidence: 'high',
  scope: 'any',
  since: '2019-05-06',
  sources: [
    {
      title: 'Quoting and line continuation with the Azure CLI',
      url: 'https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-quoting',
      read: '2026-08-21',
    },
    { title: 'Bash manual: escape character', url: 'https://www.gnu.org/software/bash/manual/bash.html#Escape-Character', read: '2026-08-21' },
  ],
  on: 'command',
  check(command, world) {
    const first = command.breaks?.[0]
    if (!first || !isOurs(command) || command.az?.help || !runsInBash(command, first, world)) return
    const { message, why, remedy, offending } = saying(first, command)
    return {
      at: first.at,
      subject: first.cause === 'carriage-return' ? [first.cause] : [named(command), first.next ?? first.cause],
      message,
      why,
      remedy,
      offending,
      ...(first.cause === 'carriage-return' && { severity: 'warning' as const }),
      ...joined(command.breaks ?? []),
    }
  },
} satisfies Rule<'command'>

const isOurs = ({ tool }: Command): boolean => tools.has(tool) || /^\w+-azaks/.test(tool)

/** `.azcli` files are run line by line from an editor, which does not mind the line ends. */
const runsInBash = (command: Command, { cause }: LineBreak, world: World): boolean =>
  cause !== 'carriage-return' || !world.path(command.at.source).toLowerCase().endsWith('.azcli')

/** `az aks update`: the words before the first option. */
function named({ words }: Command): string {
  const texts = words.map(word => valueOf(word.value))
  const end = texts.findIndex(text => text === undefined || !/^[\w.-]+$/.test(text) || text.startsWith('-'))
  return texts.slice(0, Math.min(end < 0 ? 5 : end, 5)).join(' ')
}

/** Every line has to be joined, or the command ends one line further down. */
function joined(breaks: readonly LineBreak[]): Pick<Problem, 'fix'> {
  const edits = breaks.flatMap(({ join }) => join ?? [])
  return edits.length === breaks.length ? { fix: edits } : {}
}

type Saying = Pick<Problem, 'message' | 'why' | 'remedy' | 'offending'>

function saying({ cause, sign, next }: LineBreak, command: Command): Saying {
  const name = named(command)
  const shell = plainly(shells[command.shell])
  const rest: Prose = next === undefined ? plainly('What stands below') : say`The next line, which begins with ${next},`
  const runs = say`${rest} is taken for a command of its own. ${name} runs without it: it is refused, asks for input that a pipeline cannot give, or does less than was meant.`
  const offending: Record<string, string> = next === undefined ? { sign } : { next }
  switch (cause) {
    case 'missing':
      return {
        message: say`${name} ends with this line: no ${sign} is at its end`,
        why: runs,
        remedy: say`Write ${sign} at the end of the line, with nothing behind it.`,
        offending,
      }
    case 'blank':
      return {
        message: say`${name} ends here: a blank stands behind the ${sign}`,
        why:
          command.shell === 'cmd'
            ? runs
            : say`In ${shell} the sign then makes the blank an argument instead of joining the lines, and ${name} does not know what to do with it.`,
        remedy: say`Let the line end with ${sign} itself. Many editors take blanks at the end of lines away when they save.`,
        offending: { sign },
      }
    case 'within-line':
      return {
        message: say`a ${sign} stands within the line that ${name} is on`,
        why: say`In ${shell} it makes the blank behind it a part of the next argument, which then is no option. Lines that were joined keep such signs: a folded block of YAML (${'>'}) joins its lines too.`,
        remedy: say`Take the ${sign} out, or keep the lines apart: in YAML with ${'|'} instead of ${'>'}.`,
        offending: { sign },
      }
    case 'foreign':
      return {
        message: say`${name} ends with this line: ${sign} does not join lines in ${shell}`,
        why: say`${plainly(foreign(sign, command.shell))} ${runs}`,
        remedy: say`Write ${ownSign[command.shell]} at the end of each line but the last.`,
        offending: { sign },
      }
    case 'comment':
      return {
        message: say`${name} ends at this comment: nothing goes on behind one`,
        why: runs,
        remedy: say`Move the comment above the command; a command over several lines has no place for one.`,
        offending,
      }
    case 'empty-line':
      return { message: say`${name} ends at the empty line below`, why: runs, remedy: say`Take the empty line out.`, offending }
    case 'carriage-return':
      return {
        message: say`the lines of this script end in CRLF, which breaks commands over several lines`,
        why: say`In bash a ${sign} before a carriage return makes it an argument instead of joining the lines. The first command that goes on, ${name}, is the first that fails.`,
        remedy: say`Store the script with LF: ${'*.sh text eol=lf'} in ${'.gitattributes'}, then ${'git add --renormalize .'}. Where git only checks it out with CRLF on Windows, that line is enough.`,
        offending: { sign },
      }
  }
}

const ownSign = { bash: '\\', powershell: '`', cmd: '^' } as const

const foreign = (sign: string, shell: Command['shell']): string =>
  sign === '`' && shell === 'bash' ? 'In bash a backtick begins a command whose output is put in its place.' : 'Here it is an argument like any other.'
