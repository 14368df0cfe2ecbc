#!/bin/sh
# Brings what other systems do to a page, as it is published, into .cache, where the tests look for it.
# Nothing of it is installed. Debian's packages are brought where there is apt-get.
set -eu
cd "$(dirname "$0")/../.."
mkdir -p .cache/others && cd .cache/others

# brought FOLDER COMMAND…: once is enough.
brought() {
  folder=$1
  shift
  [ -d "$folder" ] && return
  rm -rf part && mkdir part
  (cd part && "$@")
  mv part "$folder"
}
from_npm() { npm pack --silent "$1" >/dev/null && tar -xzf ./*.tgz --strip-components=1 && rm ./*.tgz; }
from_debian() { apt-get download -qq "$1" && dpkg -x ./*.deb . && rm ./*.deb; }

brought ckeditor5 from_npm ckeditor5@48.5.2
brought bootstrap from_npm bootstrap@5.3.9
brought tailwindcss from_npm tailwindcss@4.3.5
command -v apt-get >/dev/null || exit 0
brought wordpress from_debian wordpress
brought ckeditor4 from_debian ckeditor
brought prototype from_debian libjs-prototype
