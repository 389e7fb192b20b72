"""What a careful officer would point out in a draft, or all over the graph: one module for each family of checks.

Each check takes plain data (`model.Draft`) and yields findings; none of them asks a store or opens a file.
"""
