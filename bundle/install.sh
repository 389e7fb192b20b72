#!/bin/sh
# Installs luocdo from this folder, without internet: sh install.sh [folder]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
home=${1:-"$HOME/luocdo"}
python=${PYTHON:-python3}

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "Cần Python 3.11 trở lên; đặt PYTHON=đường_dẫn nếu nó ở chỗ khác. · Python 3.11 or newer is needed; name it with PYTHON=path." >&2
    exit 1
fi
if command -v sha256sum >/dev/null && ! (cd "$here" && sha256sum --check --quiet SHA256SUMS); then
    echo "Có tệp hỏng khi chép; chép lại cả thư mục này. · A file was damaged on its way; copy this folder again." >&2
    exit 1
fi
# pip is run from its own wheel: some systems ship Python without it.
"$python" -m venv --without-pip "$home"
set -- "$here"/wheels/pip-*.whl
"$python" "$1/pip" --python "$home/bin/python" --quiet --disable-pip-version-check \
    install --no-index --find-links "$here/wheels" "luocdo[@EXTRAS@]"
echo "Xong. Chạy thử · Done. Try: $home/bin/luocdo demo"
