"""The read-only world: compiled once, memory-mapped ever after."""
