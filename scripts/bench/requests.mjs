// The least that an action can do: it makes the requests of a list, one after the other, and reads nothing of the answers. Bundled by the bench.
import { readFileSync } from 'node:fs'
import { getInput, info } from '@actions/core'
import { getOctokit } from '@actions/github'

const octokit = getOctokit(getInput('github-token'))
const requests = JSON.parse(readFileSync(process.env.BENCH_REQUESTS ?? '', 'utf8'))
for (const { method, url, accept, body } of requests) {
  const headers = { accept, 'x-github-api-version': '2022-11-28' }
  await octokit.request({ method, url, headers, ...(body && { data: body }) }).catch(({ status }) => info(`${method} ${url}: ${status}`))
}
info(`${requests.length} requests`)
