# Installs luocdo from this folder, without internet: install.cmd [folder]
param([string]$Folder = (Join-Path $env:LOCALAPPDATA 'luocdo'))
$ErrorActionPreference = 'Stop'
$env:PYTHONUTF8 = '1'

function Find-Python {
    $newEnough = 'import sys; sys.exit(sys.version_info < (3, 11))'
    foreach ($words in @(@('py', '-3'), @('python'), @('python3'))) {
        $program, $rest = $words
        if (-not (Get-Command $program -ErrorAction SilentlyContinue)) { continue }
        & $program @rest -c $newEnough 2>$null
        if ($LASTEXITCODE -eq 0) { return ,$words }
    }
    throw 'Cần Python 3.11 trở lên (python.org, bản 64-bit). Cài rồi chạy lại. · Python 3.11 or newer, 64 bit, is needed. Install it, then run this again.'
}

foreach ($line in Get-Content (Join-Path $PSScriptRoot 'SHA256SUMS') -Encoding UTF8) {
    $sum, $name = $line -split '  ', 2
    if ((Get-FileHash (Join-Path $PSScriptRoot $name)).Hash -ne $sum) {
        throw "Tệp hỏng khi chép, chép lại cả thư mục này · A file was damaged on its way, copy this folder again: $name"
    }
}

$program, $rest = Find-Python
& $program @rest -m venv --without-pip $Folder
if ($LASTEXITCODE) { throw "Không tạo được thư mục · The folder cannot be made: $Folder" }
# pip is run from its own wheel, and installs into the new folder.
$wheels = Join-Path $PSScriptRoot 'wheels'
$pip = Join-Path (Get-Item (Join-Path $wheels 'pip-*.whl')).FullName 'pip'
$own = Join-Path $Folder 'Scripts\python.exe'
& $program @rest $pip --python $own --quiet --disable-pip-version-check install --no-index --find-links $wheels 'luocdo[@EXTRAS@]'
if ($LASTEXITCODE) { throw 'Không cài được; xem dòng lỗi phía trên. · It could not be installed; see the lines above.' }
Write-Host "Xong. Chạy thử · Done. Try: $Folder\Scripts\luocdo.exe demo"
