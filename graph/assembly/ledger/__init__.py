"""The ledger of an assembly: what every text tells, and who has to be asked again when one of them changes.

Everything in it follows from the readings; it may be thrown away at any time. `tables` below, then what is said of keys
(`sayings`), the texts and their traces (`texts`, `traces`), what the graph holds (`documents`), and the whole (`ledger`).
"""
