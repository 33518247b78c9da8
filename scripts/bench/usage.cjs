// Told by each measured process when it ends: CPU seconds of all its threads, and the most memory that it had, in MB.
process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  process.stderr.write(`\nusage ${(userCPUTime + systemCPUTime) / 1e6} ${maxRSS / 1024}\n`)
})
