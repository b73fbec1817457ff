"""What happens to files when commands are stopped, disks are full, and outputs are what they must not be."""
