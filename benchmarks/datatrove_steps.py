"""datatrove's own pipeline over the same files: ftfy, the C4 filter, MinHash in its four steps, Parquet; two processes.

Run it with the interpreter of an environment that has datatrove[io,processing] 0.10 with spacy; speed.py does, given
``--datatrove PYTHON``.

    python benchmarks/datatrove_steps.py RAW OUT
"""

import argparse
from pathlib import Path

from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.dedup import MinhashDedupBuckets, MinhashDedupCluster, MinhashDedupFilter, MinhashDedupSignature
from datatrove.pipeline.dedup.minhash import MinhashConfig
from datatrove.pipeline.filters import C4QualityFilter
from datatrove.pipeline.formatters import FTFYFormatter
from datatrove.pipeline.readers import ParquetReader
from datatrove.pipeline.writers import ParquetWriter

_PROCESSES = 2
_TASKS = 4


class TextFiles(PipelineStep):
    """Reads a folder of .txt files, every task its share."""

    name = "text files"
    type = "READER"

    def __init__(self, folder: str) -> None:
        super().__init__()
        self.folder = folder

    def run(self, data: object, rank: int = 0, world_size: int = 1) -> object:
        del data
        for path in sorted(Path(self.folder).rglob("*.txt"))[rank::world_size]:
            yield Document(text=path.read_text(encoding="utf-8", errors="replace"), id=str(path))


def main() -> None:
    parser = argparse.ArgumentParser(description="Clean .txt files with datatrove.")
    parser.add_argument("raw")
    parser.add_argument("out")
    asked = parser.parse_args()
    config = MinhashConfig()
    names = ("cleaned", "signatures", "buckets", "removed")
    cleaned, signatures, buckets, removed = (f"{asked.out}/{name}" for name in names)
    steps = (
        (
            _TASKS,
            [TextFiles(asked.raw), FTFYFormatter(), C4QualityFilter(), ParquetWriter(cleaned, compression="zstd")],
        ),
        (_TASKS, [ParquetReader(cleaned), MinhashDedupSignature(output_folder=signatures, config=config)]),
        (config.num_buckets, [MinhashDedupBuckets(input_folder=signatures, output_folder=buckets, config=config)]),
        (1, [MinhashDedupCluster(input_folder=buckets, output_folder=removed, config=config)]),
        (
            _TASKS,
            [
                ParquetReader(cleaned),
                MinhashDedupFilter(input_folder=removed),
                ParquetWriter(f"{asked.out}/documents", compression="zstd"),
            ],
        ),
    )
    for number, (tasks, pipeline) in enumerate(steps):
        logs = f"{asked.out}/logs/{number}"
        LocalPipelineExecutor(pipeline, tasks=tasks, workers=min(tasks, _PROCESSES), logging_dir=logs).run()


if __name__ == "__main__":
    main()
