"""What `luocdo check` found, for those who go on with it: a page to hand round, SARIF for programs, a list for the typist."""
