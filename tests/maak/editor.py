"""An editor that helps to write front matter."""

import yaml


class Editor(yaml.SafeLoader):
    """Reads YAML as editors do: numbers and words, but no dates."""

    yaml_implicit_resolvers = {  # noqa: RUF012 - as SafeLoader declares it
        first: [pair for pair in pairs if not pair[0].endswith("timestamp")]
        for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
