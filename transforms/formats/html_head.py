"""stub"""
from transforms.document import Metadata
def read_head(page, pieces): return Metadata()
