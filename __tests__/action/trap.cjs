// Loaded before a program that must stay confined: writes each attempt to leave into the file TRAP, and starts no process at all.
const fs = require('node:fs')
const childProcess = require('node:child_process')
const net = require('node:net')
const Module = require('node:module')

const { openSync, writeSync } = fs
const log = openSync(process.env.TRAP, 'a')
const told = (what, detail) => writeSync(log, `${what} ${detail}\n`)

for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
  childProcess[name] = (...args) => {
    told('process', JSON.stringify(args[0]))
    throw new Error('no process may be started')
  }
}
const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  told('connect', typeof options === 'object' ? (options.path ?? `${options.host}:${options.port}`) : args.join(':'))
  return connect.apply(this, args)
}
const load = Module._load
Module._load = function (request, ...rest) {
  if (!Module.isBuiltin(request)) told('load', request)
  return load.call(this, request, ...rest)
}
for (const [holder, names] of [
  [
    fs,
    [
      'appendFileSync',
      'writeFileSync',
      'writeFile',
      'appendFile',
      'createWriteStream',
      'rmSync',
      'renameSync',
      'copyFileSync',
      'symlinkSync',
      'mkdirSync',
      'unlinkSync',
    ],
  ],
  [fs.promises, ['writeFile', 'appendFile', 'rm', 'rename', 'copyFile', 'mkdir', 'unlink', 'symlink']],
]) {
  for (const name of names) {
    const real = holder[name]
    holder[name] = (...args) => {
      told('write', args[0])
      return real.apply(holder, args)
    }
  }
}
Module.syncBuiltinESMExports()
