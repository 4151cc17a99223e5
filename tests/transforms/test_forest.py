"""Trees of weights that people can read."""

import numpy as np
import pytest

from transforms.forest import Forest, soften


def test_a_forest_adds_the_leaves_that_the_answers_number() -> None:
    trees = [
        {"columns": [0, 1], "thresholds": [0.5, 10.0], "leaves": [1, 2, 4, 8]},
        {"columns": [1], "thresholds": [0.0], "leaves": [100, 200]},
    ]
    rows = np.array([[0, 0], [1, 0], [0, 11], [1, 11]], dtype=np.float32)
    assert Forest({"bias": 1000, "trees": trees}).weigh(rows).tolist() == [1101, 1102, 1204, 1208]


def test_a_forest_that_does_not_fit_is_refused() -> None:
    deep = {"columns": [0] * 9, "thresholds": [0.0] * 9, "leaves": [0] * 512}
    with pytest.raises(ValueError, match="8 questions"):
        Forest({"bias": 0, "trees": [deep]})


def test_softened_weights_keep_their_order_between_0_and_1() -> None:
    softened = soften(np.array([-9000, -1, 0, 1, 9000])).tolist()
    assert softened == sorted(softened)
    assert softened[2] == 0.5
    assert 0 < softened[0] < softened[-1] < 1
