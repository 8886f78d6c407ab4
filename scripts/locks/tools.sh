# shellcheck shell=bash
# Sourced by the verbs in scripts/.  Leaves us in the repository's root with the pinned
# tools first on PATH; each `need_` adds what only some scripts want.

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# The same bytes come out on every machine, whatever its language and its clock.
export LC_ALL=C PYTHONUTF8=1 PYTHONHASHSEED=0 TZ=UTC
export NO_MKDOCS_2_WARNING=1 PIP_DISABLE_PIP_VERSION_CHECK=1 PYTHONPATH="$PWD"

stop() {
  echo "$*" >&2
  exit 1
}

need_node() {
  node_is_new_enough || install_locked requirements-node
  install_node_lock scripts/locks
}

need_lighthouse() { # apart from the rest, as it is large, and with the Node that we pin, as it wants a new one
  LIGHTHOUSE_NODE=.cache/node
  local lock=scripts/locks/requirements-node.txt
  if ! cmp -s "$lock" "$LIGHTHOUSE_NODE/lock.txt"; then
    echo "Installing what $lock pins." >&2
    python -m pip install --quiet --require-hashes --target "$LIGHTHOUSE_NODE" --upgrade --requirement "$lock" </dev/null >&2
    cp "$lock" "$LIGHTHOUSE_NODE/lock.txt"
  fi
  install_node_lock scripts/locks/lighthouse
  export LIGHTHOUSE_NODE
}

need_chromium() {
  find_chromium || install_chromium || stop "Chromium is needed for the browser tests:" \
    "install your system's chromium package, or name a browser with CHROMIUM=/path/to/chromium."
  export CHROMIUM
}

need_shell() { # wanted, not needed: the same Chromium without a window for each reader, with a third less work
  [ -n "${CHROMIUM:-}" ] || command -v chromium-headless-shell >/dev/null ||
    install_debian chromium-headless-shell || true
}

need_nginx() { # wanted, not needed: a host among others
  PATH="$PATH:/usr/sbin"
  command -v nginx >/dev/null || install_debian nginx libnginx-mod-http-brotli-static || true
  command -v nginx >/dev/null || echo "NOT TESTED: nginx is not here and cannot be installed," \
    "so nothing is tried on it (on Debian: apt-get install nginx libnginx-mod-http-brotli-static)." >&2
}

need_engines() { # wanted, not needed: the tests say which they went without
  find_engines
  [ -n "$FIREFOX" ] || install_debian firefox-esr || true
  [ -n "$WEBKIT" ] || install_debian webkit2gtk-driver xvfb || true
  find_engines
  export FIREFOX WEBKIT
}

need_python() {
  local new_enough='import sys; sys.exit(sys.version_info < (3, 11))' python=
  if ! .venv/bin/python -c "$new_enough" 2>/dev/null; then
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
      if "$candidate" -c "$new_enough" 2>/dev/null; then
        python=$candidate
        break
      fi
    done
    [ -n "$python" ] || stop "Python 3.11 or newer is needed:" \
      "install one from your system's packages, or name it with PYTHON=/path/to/python."
    "$python" -c 'import ensurepip, venv' 2>/dev/null || stop "$python cannot make environments:" \
      "install its venv package (on Debian and Ubuntu: apt-get install python3-venv)."
    "$python" -m venv --clear .venv
  fi
  PATH="$PWD/.venv/bin:$PATH"
  install_locked requirements
}

install_locked() {
  local lock="scripts/locks/$1.txt" stamp=".venv/$1.txt"
  if ! cmp -s "$lock" "$stamp"; then
    echo "Installing what $lock pins." >&2
    python -m pip install --quiet --require-hashes --requirement "$lock" </dev/null >&2
    cp "$lock" "$stamp"
  fi
}

install_node_lock() {
  local lock="$1/package-lock.json" stamp="$1/node_modules/installed-lock.json"
  if ! cmp -s "$lock" "$stamp"; then
    echo "Installing the Node packages that $lock pins." >&2
    npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund --silent </dev/null >&2
    cp "$lock" "$stamp"
  fi
}

node_is_new_enough() {
  command -v npm >/dev/null && node -e 'process.exit(parseInt(process.versions.node) < 20 ? 1 : 0)' 2>/dev/null
}

find_chromium() {
  CHROMIUM=$(first_of "${CHROMIUM:-}" chromium-headless-shell chromium chromium-browser google-chrome \
    google-chrome-stable "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome") && return
  CHROMIUM=$(command -v "$(python -c 'from playwright.sync_api import sync_playwright
with sync_playwright() as playwright: print(playwright.chromium.executable_path)')")
}

install_chromium() {
  echo "Installing Chromium." >&2
  install_debian chromium-headless-shell || true
  find_chromium || { python -m playwright install chromium </dev/null >/dev/null 2>&1 && find_chromium; }
}

find_engines() {
  FIREFOX=$(first_of "${FIREFOX:-}" firefox-esr firefox /Applications/Firefox.app/Contents/MacOS/firefox) || true
  WEBKIT=$(first_of "${WEBKIT:-}" /usr/lib/*/webkit2gtk-4.1/MiniBrowser) || true
  { command -v WebKitWebDriver && command -v Xvfb; } >/dev/null || WEBKIT=
}

first_of() { # the first of these programs that is here
  for candidate; do
    command -v "$candidate" && return
  done
  return 1
}

install_debian() { # RUNLEVEL and SYSTEMD_OFFLINE: a server that comes along is not started
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null && {
    know_packages && DEBIAN_FRONTEND=noninteractive RUNLEVEL=1 SYSTEMD_OFFLINE=1 \
      apt-get install --yes --no-install-recommends "$@"
  } </dev/null >/dev/null 2>&1
}

know_packages() { # asked for once
  [ -n "${KNOWN:-}" ] || { apt-get update && KNOWN=yes; }
}

need_python
