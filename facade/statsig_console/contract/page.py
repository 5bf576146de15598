"""The template of the report's page: styles and drawing are part of it, and nothing is loaded."""

PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Departures from the Console API document</title>
<style>
:root { color-scheme: light dark; --paper: #ffffff; --ink: #1d2330; --soft: #5b6577; --line: #dde2ea; --bar: #2f6fb7;
  --row: #f6f8fb; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181f; --ink: #e6eaf1; --soft: #9aa5b8; --line: #2c3442;
  --bar: #6aa5e8; --row: #1a2029; } }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 76rem; background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 2.25rem 0 .75rem; }
p { margin: 0; color: var(--soft); }
dl { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1.5rem 0 0; }
dt { color: var(--soft); font-size: .85rem; }
dd { margin: 0; font-size: 1.6rem; font-variant-numeric: tabular-nums; }
svg { display: block; width: 100%; }
svg rect { fill: var(--bar); }
.bars { display: grid; grid-template-columns: max-content 1fr max-content; gap: .3rem .75rem; align-items: center;
  margin: 0; padding: 0; list-style: none; }
.bars li { display: contents; }
.bars span { font-size: .85rem; }
.bars + p { margin-top: .6rem; }
.bars .label { text-align: right; color: var(--soft); font-variant-numeric: tabular-nums; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .85rem; }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid var(--line); }
th { color: var(--soft); font-weight: 600; white-space: nowrap; }
tbody tr:nth-child(even) { background: var(--row); }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
code { font: .95em ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; overflow-wrap: anywhere; }
td.name { white-space: nowrap; }
td.place { min-width: 15rem; }
td.words { min-width: 6rem; overflow-wrap: anywhere; }
@media (max-width: 40rem) { .bars { grid-template-columns: 1fr max-content; } .bars svg { grid-column: 1 / -1;
  order: 1; } .bars li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; } }
</style>
</head>
<body>
<h1>Departures from the Console API document</h1>
<p>What was sent or answered otherwise than the document declares. Shapes only: no values are in this page.</p>
<p>{% for name, value in header.items() %}{{ name }} <code>{{ value }}</code>{{ ", " if not loop.last }}{% endfor %}</p>
<dl>
<div><dt>answers judged</dt><dd>{{ judged }}</dd></div>
<div><dt>operations judged</dt><dd>{{ judged_operations }}</dd></div>
<div><dt>departures</dt><dd>{{ departures | length }}</dd></div>
<div><dt>operations that depart</dt><dd>{{ operations }}</dd></div>
</dl>
{% if departures %}
<h2>Places that depart, by operation</h2>
<ul class="bars">
{% for bar in bars %}
<li><span><code>{{ bar.operation }}</code></span>
<svg height="14" role="img" aria-label="{{ bar.operation }}: {{ bar.label }}"><rect width="{{ bar.width }}%" height="14"
rx="2"/></svg>
<span class="label">{{ bar.label }}</span></li>
{% endfor %}
</ul>
{% if left_out %}
<p>and {{ left_out }} more operations: see the table</p>
{% endif %}
<h2>Every departure</h2>
<div class="wide">
<table>
<thead><tr><th>operation</th><th>in</th><th>place</th><th>kind</th><th>expected</th><th>found</th>
<th class="number">times</th></tr></thead>
<tbody>
{% for each in departures %}
<tr><td class="name"><code>{{ each.operation }}</code></td>
<td class="name">{{ each.direction }}{{ " %d" % each.status if each.status is not none }}</td>
<td class="place"><code>{{ each.place or "/" }}</code></td><td>{{ each.kind }}</td>
<td class="words">{{ each.expected }}</td><td class="words">{{ each.found }}</td>
<td class="number">{{ each.times }}</td></tr>
{% endfor %}
</tbody>
</table>
</div>
{% else %}
<h2>Nothing departs</h2>
{% endif %}
</body>
</html>
"""
