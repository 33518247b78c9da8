import * as charts from './catalogue/chart-table.js'
import { parts as ofCatalogue } from './catalogue/parts.js'
import * as arm from './extract/arm/arm.js'
import * as azureInYaml from './extract/azure/in-yaml.js'
import * as commands from './extract/commands.js'
import { parts as ofExtract } from './extract/parts.js'
import * as joined from './link/infrastructure.js'
import { parts as ofLink } from './link/parts.js'
import * as rendered from './link/rendered.js'
import * as globs from './model/globs.js'
import * as infrastructure from './parse/infrastructure.js'
import * as json from './parse/json.js'
import { parts as ofParse } from './parse/parts.js'
import * as bash from './parse/shell/bash.js'
import * as wholeBash from './parse/shell/bash-whole.js'
import * as cmd from './parse/shell/cmd.js'
import * as powershell from './parse/shell/powershell.js'
import * as yaml from './parse/yaml-any.js'
import * as lenientYaml from './parse/yaml-lenient.js'

/** Puts all parts of the program in place, for whoever cannot wait until they are loaded. */
export function fillAll(): void {
  ofParse.bash.fill(bash)
  ofParse.wholeBash.fill(wholeBash)
  ofParse.powershell.fill(powershell)
  ofParse.cmd.fill(cmd)
  ofParse.infrastructure.fill(infrastructure)
  ofParse.json.fill(json)
  ofParse.yaml.fill(yaml)
  ofParse.lenientYaml.fill(lenientYaml)
  ofExtract.commands.fill(commands)
  ofExtract.arm.fill(arm)
  ofExtract.azureInYaml.fill(azureInYaml)
  ofCatalogue.charts.fill(charts)
  ofLink.globs.fill(globs)
  ofLink.infrastructure.fill(joined)
  ofLink.rendered.fill(rendered)
}
