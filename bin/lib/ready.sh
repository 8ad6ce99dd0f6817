# Shared by the scripts in bin/: what a machine needs, found or installed. Sourced, not run.

say() { printf '  %s\n' "$*"; }
step() { printf '\n== %s\n' "$*"; }
stop() { printf '\n!! %s\n' "$1" >&2; shift; for line in "$@"; do printf '   %s\n' "$line" >&2; done; exit 1; }

# Packages are installed only where that needs no password: as root on a Debian-like system.
may_install() { [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; }
install_packages() {
  say "installing $*"
  apt-get update -qq >/dev/null 2>&1 || true
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null 2>&1
}

jdk_version() { sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null; }

# The JDK of JAVA_HOME if it is 21 or newer, else the newest one found in the usual places.
find_jdk() {
  local best= newest=20 home version
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
              /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$home" ] && [ -x "$home/bin/javac" ] || continue
    version=$(jdk_version "$home"); [ "${version:-0}" -ge 21 ] || continue
    if [ "$home" = "${JAVA_HOME:-}" ]; then echo "$home"; return; fi
    if [ "$version" -gt "$newest" ]; then best=$home newest=$version; fi
  done
  echo "$best"
}

ready_jdk() {
  local home; home=$(find_jdk)
  if [ -z "$home" ] && may_install; then
    for package in openjdk-25-jdk-headless openjdk-21-jdk-headless; do install_packages $package && break; done
    home=$(find_jdk)
  fi
  [ -n "$home" ] || stop "A JDK 21 or newer is needed and none was found (looked in JAVA_HOME, /usr/lib/jvm, /opt, ~/.sdkman, ~/.jdks)." \
    "Install one, for instance:  apt-get install openjdk-21-jdk-headless   (or Temurin 25)" \
    "or point to one:            export JAVA_HOME=/path/to/jdk"
  JAVA_HOME=$home; export JAVA_HOME
}

ready_maven() {
  command -v mvn >/dev/null || { may_install && install_packages maven; }
  command -v mvn >/dev/null || stop "Apache Maven 3.8 or newer is needed and was not found." \
    "Install it, for instance:  apt-get install maven"
}

# Browser tests need a real Chromium and a Chinese font.
has_chinese_font() { [ -n "$(fc-list :lang=zh 2>/dev/null)" ]; }
ready_browser() {
  if ! command -v chromium >/dev/null || ! has_chinese_font; then
    may_install && install_packages chromium fonts-noto-cjk fontconfig
  fi
  command -v chromium >/dev/null || stop "The browser tests need Chromium and it was not found." \
    "Install it, for instance:  apt-get install chromium fonts-noto-cjk"
  has_chinese_font || stop "The browser tests need a Chinese font and none was found." \
    "Install one, for instance:  apt-get install fonts-noto-cjk"
}

# From JDK 24 on Maven's own libraries fill the screen with warnings that tell the reader nothing about this program.
maven() {
  local quiet=; [ "$(jdk_version "$JAVA_HOME")" -lt 24 ] || quiet="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  MAVEN_OPTS="$quiet ${MAVEN_OPTS:-}" mvn -B -ntp "$@"
}
