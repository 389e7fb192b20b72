"""Answers become pictures: the offline page, a sheet of paper, trees and tables for the terminal."""
