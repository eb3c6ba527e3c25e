"""From a question to a study: questions, the programme of a year, and studies."""
