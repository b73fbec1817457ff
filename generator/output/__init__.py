"""All that is written, and the processes that write: nothing that we did not make is ever replaced.

`target` is the folder of a site, `tree` the files in a folder that is being made, `file` a single file, `lock` what
keeps two processes apart, `switch` how the new takes the place of the old, `worker` a process of a build,
`halves` work that is shared with a second core.
"""
