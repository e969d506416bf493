"""Say whether this installation is fit to run, one line a matter."""
