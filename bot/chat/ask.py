"""Answer questions from the command line."""

import argparse


def run(args: argparse.Namespace) -> int:
    raise NotImplementedError
