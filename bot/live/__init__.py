"""The bot as a process: connected, at work, answerable for what fails."""
