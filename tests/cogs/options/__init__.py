"""What a command can be given."""
