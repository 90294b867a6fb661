"""What the encoder's vector of a sentence says of its intent."""

from dataclasses import dataclass

import numpy as np

from nlu.ngrams import Floats


def centred(vectors: Floats, middle: Floats) -> Floats:
    """The vectors (..., size) less the middle (size,), each as long as the root of its size.

    Sentence vectors of e5 all point nearly the same way; without their middle they tell more apart.
    """
    moved = vectors - middle
    length = np.maximum(np.linalg.norm(moved, axis=-1, keepdims=True), np.float32(1e-9))
    centre: Floats = moved / length * np.float32(vectors.shape[-1] ** 0.5)
    return centre


@dataclass(frozen=True, slots=True, eq=False)
class EncoderHead:
    """One hidden layer over centred vectors: `middle` (size,), `inner` (size, hidden), `inner_bias` (hidden,),
    `weights` (hidden, intents), `bias` (intents,)."""

    intents: tuple[str, ...]
    middle: Floats
    inner: Floats
    inner_bias: Floats
    weights: Floats
    bias: Floats

    def logits(self, vector: Floats) -> Floats:
        """The score of each intent (intents,) for one vector (size,)."""
        hidden = np.maximum(centred(vector, self.middle) @ self.inner + self.inner_bias, 0)
        logits: Floats = hidden @ self.weights + self.bias
        return logits
