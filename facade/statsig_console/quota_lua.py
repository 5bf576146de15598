"""What a quota asks of Redis: scripts, so that clock, check and entry are one step.

Each log is a list of the server's microseconds. The queue is two sorted sets of places: by arrival, and by the moment
when a place lapses. The rules of the queue are those of `quota_queue.turn`.

KEYS: hold, clock, queue, due, then the logs in the order of LOGS. ARGV[1]: for each log its windows as
[limit, microseconds], in JSON.
"""

from __future__ import annotations

LOGS = ("mutations", "mutations:bulk", "id_list", "id_list:bulk", "reads", "reads:bulk")

# The time of the quota never goes back: where the server's clock did, it goes on from the newest entry.
_NOW = """
local logs = cjson.decode(ARGV[1])
local time = redis.call('TIME')
local offset = tonumber(redis.call('GET', KEYS[2]) or 0)
local now = time[1] * 1000000 + time[2] + offset
local hold = redis.call('HMGET', KEYS[1], 'set', 'till')
local till = tonumber(hold[2] or 0)
local newest, latest = {}, tonumber(hold[1] or 0)
for i = 1, #logs do
  newest[i] = tonumber(redis.call('LINDEX', KEYS[i + 4], -1) or 0)
  latest = math.max(latest, newest[i])
end
if latest > now then
  redis.call('SET', KEYS[2], offset + latest - now, 'PX', 86400000)
  now = latest
end
"""

# ARGV: 2 the caller's place, its name beginning with the numbers of its logs; 3 its arrival, 0 for none; 4 microseconds
# that it is waited for; 5 the newest entries it knows of; 6 places that are free again; 7 whether to tell the policy.
# Gives: microseconds to wait, or 0 after entering the permit; the arrival; the policy; the newest entry of each log.
TAKE = (
    _NOW
    + """
local place, arrival, grace = ARGV[2], tonumber(ARGV[3]), tonumber(ARGV[4])
local seen = cjson.decode(ARGV[5])

local kinds = {}
local function wanted_by(name)
  local digits = name:match('^%d*')
  if not kinds[digits] then
    local found = {}
    for digit in digits:gmatch('%d') do found[#found + 1] = tonumber(digit) end
    kinds[digits] = found
  end
  return kinds[digits]
end

local function keep(i, entries)
  local key, longest = KEYS[i + 4], 0
  for _, window in ipairs(logs[i]) do longest = math.max(longest, window[2]) end
  for _ = 1, entries do redis.call('RPUSH', key, now) end
  while now - redis.call('LINDEX', key, 0) > longest do redis.call('LPOP', key) end
  redis.call('PEXPIRE', key, math.ceil(longest / 1000) + 1)
  newest[i] = now
end

-- A log without an entry that was in it has lost others too: what its shortest window holds is taken for full.
for i, windows in ipairs(logs) do
  local longest, shortest = 0, nil
  for _, window in ipairs(windows) do
    longest = math.max(longest, window[2])
    if not shortest or window[2] < shortest[2] then shortest = window end
  end
  if shortest and seen[i] > newest[i] and now - seen[i] < longest then keep(i, shortest[1]) end
end

for _, name in ipairs(cjson.decode(ARGV[6])) do
  redis.call('ZREM', KEYS[3], name)
  redis.call('ZREM', KEYS[4], name)
end
redis.call('ZREM', KEYS[3], place)
redis.call('ZREM', KEYS[4], place)
for _, name in ipairs(redis.call('ZRANGEBYSCORE', KEYS[4], '-inf', string.format('(%.0f', now))) do
  redis.call('ZREM', KEYS[3], name)
  redis.call('ZREM', KEYS[4], name)
end
if arrival == 0 or arrival > now then arrival = now end

local function free_at(i, window, more)
  if more >= window[1] then return math.max(now, free_at(i, window, more - window[1])) + window[2] + 1 end
  local entry = redis.call('LINDEX', KEYS[i + 4], more - window[1])
  return entry and entry + window[2] + 1 or 0
end

local function all_free_at(which, more)
  local free = 0
  for _, i in ipairs(which) do
    for _, window in ipairs(logs[i]) do free = math.max(free, free_at(i, window, more(i))) end
  end
  return free
end

-- For each log: its lowest limit, the entries it takes now, how many of those ahead may go now, and how many wait.
local lowest, room, ready, ahead = {}, {}, {}, {}
for i, windows in ipairs(logs) do
  lowest[i], ready[i], ahead[i] = math.huge, 0, 0
  for _, window in ipairs(windows) do lowest[i] = math.min(lowest[i], window[1]) end
end
local function has_room(which)
  for _, i in ipairs(which) do
    if not room[i] then
      local low, high = 0, lowest[i]
      if high == math.huge then low = high end
      while low < high do
        local middle = math.ceil((low + high) / 2)
        if all_free_at({i}, function() return middle - 1 end) <= now then low = middle else high = middle - 1 end
      end
      room[i] = low
    end
    if ready[i] >= room[i] then return false end
  end
  return true
end

local blocked, blocked_till
local function goes(which)
  if not has_room(which) then return false end
  if not blocked then return true end
  local shared = {}
  for _, i in ipairs(which) do if blocked[i] then shared[#shared + 1] = i end end
  return all_free_at(shared, function(i) return ready[i] + 1 end) <= blocked_till
end
local function is_crowded(which)
  for _, i in ipairs(which) do if ahead[i] >= lowest[i] then return true end end
  return false
end

local wanted = wanted_by(place)
-- Whoever comes now is behind all others; of two who came in one microsecond neither is behind.
local upto = arrival == now and '+inf' or string.format('(%.0f', arrival)
local before = {}
while #wanted > 0 and #before < 2000 do
  local more = redis.call('ZRANGEBYSCORE', KEYS[3], '-inf', upto, 'LIMIT', #before, 100)
  local is_settled = #more < 100
  for _, name in ipairs(more) do
    before[#before + 1] = name
    local theirs = wanted_by(name)
    if not is_crowded(theirs) then
      for _, i in ipairs(theirs) do ahead[i] = ahead[i] + 1 end
    end
    if goes(theirs) then
      for _, i in ipairs(theirs) do ready[i] = ready[i] + 1 end
    elseif not blocked then
      blocked, blocked_till = {}, all_free_at(theirs, function(i) return ready[i] end)
      for _, i in ipairs(theirs) do blocked[i] = true end
    end
    if is_crowded(wanted) and not has_room(wanted) then
      is_settled = true
      break
    end
  end
  if is_settled then break end
end

local free = now
if not goes(wanted) then
  free = all_free_at(wanted, function(i) return math.max(ready[i], ahead[i]) end)
  if free <= now then free = blocked_till end
  for _, i in ipairs(wanted) do ready[i] = 0 end
  if has_room(wanted) then
    for _, name in ipairs(before) do free = math.min(free, redis.call('ZSCORE', KEYS[4], name) + 1) end
  end
end
local wait = math.max(free, till) - now
if wait > 0 and #wanted > 0 then
  for key, score in pairs({[KEYS[3]] = arrival, [KEYS[4]] = now + wait + grace}) do
    redis.call('ZADD', key, string.format('%.0f', score), place)
    local left = math.ceil((wait + grace) / 1000) + 1
    if redis.call('PTTL', key) < left then redis.call('PEXPIRE', key, left) end
  end
elseif wait <= 0 then
  wait = 0
  for _, i in ipairs(wanted) do keep(i, 1) end
end
local policy = ''
if ARGV[7] == '1' then
  local memory = redis.pcall('INFO', 'memory')
  policy = type(memory) == 'string' and memory:match('maxmemory_policy:([%w-]+)') or ''
end
return {wait, arrival, policy, unpack(newest)}
"""
)

# ARGV[2]: the microseconds of a hold. Gives those of the hold that lasts longest.
HOLD = (
    _NOW
    + """
if now + ARGV[2] > till then
  till = now + ARGV[2]
  redis.call('HSET', KEYS[1], 'set', string.format('%.0f', now), 'till', string.format('%.0f', till))
  redis.call('PEXPIRE', KEYS[1], math.ceil(ARGV[2] / 1000))
end
return till - now
"""
)

# Gives the time, the microseconds that the quota holds, then the entries of each log.
READ = (
    _NOW
    + """
local answer = {now, math.max(0, till - now)}
for i = 1, #logs do answer[i + 2] = redis.call('LRANGE', KEYS[i + 4], 0, -1) end
return answer
"""
)
