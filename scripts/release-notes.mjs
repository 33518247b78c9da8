// Prints the changelog's entry of a version, and fails where the tag, package.json and the changelog do not agree. node scripts/release-notes.mjs v1.2.3
import { readFileSync } from 'node:fs'

const tag = process.argv[2] ?? ''
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1)
const section = sections.find(text => text.split(/\s/, 1)[0] === version)

if (tag !== `v${version}`) fail(`the tag is "${tag}", and package.json says ${version}`)
else if (section === undefined) fail(`CHANGELOG.md has no entry "## ${version}"`)
else process.stdout.write(`${section.slice(section.indexOf('\n')).trim()}\n`)

function fail(reason) {
  process.stderr.write(`${reason}\n`)
  process.exitCode = 1
}
