# shellcheck shell=bash
# Node, and what the browser tests need: Chromium, fonts with Arabic, the packages of end2end/.

node_good() { have node && have npm && at_least "$(node --version | tr -d v)" 18; }

setup_node() {
  node_good && return
  say "installing Node.js (about 1 min)"
  install_packages "apt:nodejs npm" "dnf:nodejs npm" "pacman:nodejs npm" "apk:nodejs npm" "zypper:nodejs npm" "brew:node" || true
  hash -r
  node_good && return
  die "Node.js 18 or newer with npm is missing: install it from https://nodejs.org or by your package manager, and run this again"
}

# Playwright wants a newer Node.js than the rest, and Debian 12 has 18; the npm registry carries Node.js itself.
NODE_TESTS=20
[ -x "$TOOLS/node/node_modules/node/bin/node" ] && PATH="$TOOLS/node/node_modules/node/bin:$PATH"

setup_test_node() {
  setup_node
  at_least "$(node --version | tr -d v)" $NODE_TESTS && return
  say "fetching Node.js 22 for the browser tests (about 20 s)"
  mkdir -p "$TOOLS/node"
  printf '{ "private": true }\n' >"$TOOLS/node/package.json"
  if quietly node npm install --prefix "$TOOLS/node" --no-audit --no-fund node@22; then
    PATH="$TOOLS/node/node_modules/node/bin:$PATH"
    hash -r
    at_least "$(node --version | tr -d v)" $NODE_TESTS && return
  fi
  die "the browser tests need Node.js $NODE_TESTS or newer, and $(node --version) is here: install a newer one from https://nodejs.org and run this again"
}

setup_end2end() {
  setup_test_node
  local there="$ROOT/end2end/node_modules/.package-lock.json"
  # npm gives its own lock the time of the install.
  [ -f "$there" ] && ! [ "$ROOT/end2end/package-lock.json" -nt "$there" ] && return
  say "installing Playwright and axe (npm ci in end2end, about 15 s)"
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 quietly end2end npm ci --prefix "$ROOT/end2end" --no-audit --no-fund && touch "$there" && return
  die "npm could not install the packages of end2end/: see target/log/end2end.log, and run this again where the npm registry is reachable"
}

# Playwright's own Chromium, if it was downloaded before. FINLIT_CHROMIUM in the tests is the CHROMIUM found here.
own_chromium() {
  (cd "$ROOT/end2end" && node -e '
    const path = require("@playwright/test").chromium.executablePath();
    if (require("fs").existsSync(path)) console.log(path); else process.exit(1)') 2>/dev/null
}

find_chromium() {
  local place
  for place in "${CHROMIUM-}" "$(own_chromium)" /usr/bin/chromium /usr/bin/google-chrome-stable /usr/bin/google-chrome \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    if [ -n "$place" ] && [ -x "$place" ]; then
      CHROMIUM=$place
      export CHROMIUM
      return 0
    fi
  done
  return 1
}

setup_chromium() {
  setup_end2end
  setup_fonts
  find_chromium && return
  say "fetching Chromium for Playwright (about 1 min)"
  (cd "$ROOT/end2end" && quietly chromium npx --no-install playwright install chromium) && find_chromium && return
  say "Playwright cannot download it: installing the system's chromium instead (about 2 min)"
  install_packages "apt:chromium" "dnf:chromium" "pacman:chromium" "apk:chromium" "zypper:chromium" || true
  find_chromium && return
  die "Chromium is missing: run 'npx playwright install chromium' in end2end/, or install your system's chromium, or set CHROMIUM to its path, and run this again"
}

arabic_font() { [ "$(uname)" = Darwin ] || { have fc-list && fc-list ':lang=ar' 2>/dev/null | grep -q .; }; }

setup_fonts() {
  arabic_font && return
  say "installing fonts with Arabic (about 30 s)"
  install_packages "apt:fontconfig fonts-noto-core" "dnf:fontconfig google-noto-sans-arabic-fonts" "pacman:fontconfig noto-fonts" \
    "apk:fontconfig font-noto-arabic" "zypper:fontconfig google-noto-sans-arabic-fonts" || true
  arabic_font && return
  die "no font with Arabic is installed, and the tests look for missing glyphs: install fonts-noto-core (or your system's Noto fonts) and run this again"
}
