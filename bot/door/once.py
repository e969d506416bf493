"""Answer a message once, though two processes may hear it."""

import discord


def nonce_of_answer(message: discord.Message) -> str:
    """Return the nonce that all answers to a message share, so that Discord keeps the first alone.

    A process that is cut off from the database still hears its servers while another has followed it.
    """
    return f"re{message.id}"
