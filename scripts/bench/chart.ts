/** A line of a chart: its name and its points. */
export interface Series {
  readonly name: string
  readonly points: readonly (readonly [x: number, y: number])[]
  /** Drawn in the colour of the project. */
  readonly isOurs?: boolean
}

export interface ChartTexts {
  readonly title: string
  readonly x: string
  readonly y: string
}

const [width, height] = [860, 420]
const frame = { left: 64, right: width - 210, top: 44, bottom: height - 52 }
/** Names closer than this would overlap. */
const lineHeight = 17

const escaped = (text: string): string => text.replace(/[&<>"]/g, character => `&#${character.charCodeAt(0)};`)

/** Curves on two logarithmic axes, where a straight line at 45 degrees is linear growth. Readable on a light and on a dark page. */
export function growthChart(series: readonly Series[], texts: ChartTexts): string {
  const points = series.flatMap(each => each.points)
  const x = axis(
    points.map(([first]) => first),
    frame.left,
    frame.right,
    [1, 2, 5],
  )
  const y = axis(
    points.map(([, second]) => second),
    frame.bottom,
    frame.top,
    [1, 2, 5],
  )
  const lines = series.map(each => curve(each, x.at, y.at)).join('\n')
  const names = labels(series.map(each => ({ each, x: x.at(each.points.at(-1)![0]), y: y.at(each.points.at(-1)![1]) })))
  const across = y.ticks.map(
    tick =>
      `<line class="grid" x1="${frame.left}" x2="${frame.right}" y1="${y.at(tick)}" y2="${y.at(tick)}"/><text class="tick" x="${frame.left - 8}" y="${y.at(tick) + 4}" text-anchor="end">${shown(tick)}</text>`,
  )
  const along = x.ticks.map(tick => `<text class="tick" x="${x.at(tick)}" y="${frame.bottom + 20}" text-anchor="middle">${shown(tick)}</text>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(texts.title)}">
<style>
text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif; fill: #1f2328 }
.title { font-weight: 600; font-size: 15px }
.tick, .axis { fill: #59636e; font-size: 12px }
.grid { stroke: #d1d9e0 }
.curve { fill: none; stroke: #818b98; stroke-width: 2 }
.dot { fill: #818b98 }
.ours .curve { stroke: #0969da; stroke-width: 3 }
.ours .dot { fill: #0969da }
text.ours { fill: #0969da; font-weight: 600 }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc }
.tick, .axis { fill: #9198a1 }
.grid { stroke: #3d444d }
.ours .curve { stroke: #4493f8 }
.ours .dot { fill: #4493f8 }
text.ours { fill: #4493f8 }
}
</style>
<text class="title" x="${frame.left}" y="22">${escaped(texts.title)}</text>
${[...across, ...along].join('\n')}
<text class="axis" x="${(frame.left + frame.right) / 2}" y="${height - 10}" text-anchor="middle">${escaped(texts.x)}</text>
<text class="axis" transform="translate(16 ${(frame.top + frame.bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(texts.y)}</text>
${lines}
${names}
</svg>
`
}

interface Axis {
  readonly ticks: readonly number[]
  at(value: number): number
}

/** A logarithmic axis over values, whose ticks are round numbers. */
function axis(values: readonly number[], from: number, to: number, rounds: readonly number[]): Axis {
  const decades = Array.from({ length: 16 }, (_, index) => 10 ** (index - 6))
  const all = decades.flatMap(decade => rounds.map(each => Number((each * decade).toPrecision(1))))
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const low = all.findLast(each => each <= least)!
  const high = all.find(each => each >= most)!
  const at = (value: number): number => Math.round((from + ((Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))) * (to - from)) * 10) / 10
  return { ticks: all.filter(each => each >= low && each <= high), at }
}

const shown = (tick: number): string => tick.toLocaleString('en', { maximumFractionDigits: 6 })

function curve({ points, isOurs }: Series, x: Axis['at'], y: Axis['at']): string {
  const places = points.map(([first, second]) => [x(first), y(second)] as const)
  const line = `<polyline class="curve" points="${places.map(place => place.join(',')).join(' ')}"/>`
  return `<g${isOurs ? ' class="ours"' : ''}>${line}${places.map(([cx, cy]) => `<circle class="dot" cx="${cx}" cy="${cy}" r="4"/>`).join('')}</g>`
}

/** The names at the ends of the curves, moved apart where they would overlap. */
function labels(ends: readonly { readonly each: Series; readonly x: number; readonly y: number }[]): string {
  const above = new Map<number, number>()
  const texts = ends
    .toSorted((a, b) => a.y - b.y)
    .map(({ each, x, y }) => {
      const place = Math.max(y, (above.get(x) ?? Number.NEGATIVE_INFINITY) + lineHeight)
      above.set(x, place)
      return `<text${each.isOurs ? ' class="ours"' : ''} x="${x + 12}" y="${place + 4}">${escaped(each.name)}</text>`
    })
  return texts.join('\n')
}
