-- wrk's requests: the answers of the file BENCH_ANSWERS, each once. When none is left the run is over.
local answers, n = {}, 0
for line in io.lines(os.getenv("BENCH_ANSWERS")) do
  local path, cookie, form = line:match("^(.-)\t(.-)\t(.*)$")
  answers[#answers + 1] = { path = path, cookie = cookie, form = form }
end

function request()
  local answer = answers[n + 1]
  if answer then n = n + 1 else wrk.thread:stop() end
  answer = answers[n]
  local headers = { cookie = answer.cookie, ["content-type"] = "application/x-www-form-urlencoded" }
  return wrk.format("POST", answer.path, headers, answer.form)
end
