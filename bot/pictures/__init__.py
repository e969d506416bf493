"""The only drawing."""
