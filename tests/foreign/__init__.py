"""Two standards that are not ours, built whole: nothing in what is made of them comes from the first standard."""
