@echo off
rem Installs luocdo from this folder, without internet. A folder of your own: install.cmd D:\luocdo
powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0install.ps1" %*
if errorlevel 1 pause
