# packages.sh: what the project needs from the system, and how it is brought; sourced by run and check
# SPDX-FileCopyrightText: 2026 The Takedowns contributors
# SPDX-License-Identifier: GPL-3.0-or-later

packages_run="gcc libc6-dev meson ninja-build pkg-config gettext itstool libgtk-4-dev libadwaita-1-dev
  libjson-glib-dev libicu-dev libpng-dev libglib2.0-bin libxml2-utils desktop-file-utils shared-mime-info
  adwaita-icon-theme librsvg2-common fonts-dejavu-core"
packages_check="xvfb dbus at-spi2-core python3-pyatspi gir1.2-atspi-2.0 python3-gi appstream
  locales xclip xdotool cppcheck clang libclang-rt-dev python3-jsonschema man-db yelp-tools librsvg2-bin tidy python3-html5lib cmark-gfm"

# Prints the packages of "$@" that are not installed; libclang-rt-dev stands for
# that of any version of clang. One question for all: this runs at every start.
missing_packages ()
{
  local package installed
  installed=" $(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${@/#libclang-rt-dev/libclang-rt-*-dev}" 2>/dev/null \
    | sed -n 's/^installed //p' | sed 's/^libclang-rt-.*-dev$/libclang-rt-dev/' | tr '\n' ' ')"
  for package in "$@"; do
    [[ $installed == *" $package "* ]] || printf '%s ' "$package"
  done
}

# The runtime of clang's sanitizers carries the version in its name.
name_of_clang_runtime ()
{
  local version
  version=$(apt-cache depends clang 2>/dev/null | sed -n 's/^ *Depends: clang-\([0-9]*\)$/\1/p' | head -n 1)
  printf 'libclang-rt-%s-dev' "${version:-14}"
}

# Installs what of "$@" is missing; as root, else through sudo.
install_packages ()
{
  local missing as_root=
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    check_elsewhere "$@"
    return
  fi
  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0
  if [ "$(id -u)" != 0 ]; then
    as_root=sudo
    if ! command -v sudo >/dev/null; then
      echo "These packages are missing: $missing" >&2
      echo "Install them as root: apt-get install --no-install-recommends $missing" >&2
      return 1
    fi
  fi
  echo "Installing: $missing" >&2
  # Package lists may be missing or old: fetch them once, before anything is resolved.
  $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q >&2
  case " $missing " in
    *" libclang-rt-dev "*) missing="${missing/libclang-rt-dev/$(name_of_clang_runtime)}" ;;
  esac
  $as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends $missing >&2
}

# Not Debian: nothing is installed, but what is missing is named.
check_elsewhere ()
{
  local tool module missing=
  for tool in gcc meson ninja pkg-config msgfmt glib-compile-resources; do
    command -v "$tool" >/dev/null || missing="$missing $tool"
  done
  for module in gtk4 libadwaita-1 json-glib-1.0 icu-i18n libpng pangocairo; do
    pkg-config --exists "$module" 2>/dev/null || missing="$missing $module"
  done
  [ -n "$missing" ] || return 0
  echo "This system has no apt. Install what is missing with its own package manager:$missing" >&2
  echo "(on Debian and Ubuntu the packages are: $*)" >&2
  return 1
}
