"""Run the data commands: build, verify, info, update."""

import argparse


def run(args: argparse.Namespace) -> int:
    raise NotImplementedError
