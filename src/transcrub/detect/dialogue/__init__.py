"""What a conversation gives away: questions and their answers, announced values, people identifying themselves."""

from transcrub.detect.dialogue.passes import DialoguePass

__all__ = ["DialoguePass"]
